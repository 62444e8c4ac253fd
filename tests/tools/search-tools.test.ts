import { describe, expect, test } from '@jest/globals';
import { CATALOGUE } from '../../src/tools/catalogue.js';
import { createToolSearch, searchTools } from '../../src/tools/search-tools.js';

const capabilitiesOf = (query: string) => searchTools(query, 3).map(({ capability }) => capability);

describe('the search over the catalogue', () => {
  test('puts the tools of a named product first', () => {
    expect(searchTools('hubspot', 2).map(({ vendor }) => vendor)).toEqual(['HubSpot', 'HubSpot']);
    expect(searchTools('whats app', 1)[0]?.id).toBe('whatsapp_send_message');
    expect(searchTools('refund with stripe', 1)[0]?.id).toBe('stripe_refund');
  });

  test('gives everything in order for an empty query, and no more than the limit', () => {
    expect(searchTools('  ')).toEqual(CATALOGUE);
    expect(searchTools('', 5)).toEqual(CATALOGUE.slice(0, 5));
    expect(searchTools('calendar', 2)).toHaveLength(2);
  });

  test('finds nothing where nothing fits', () => {
    expect(searchTools('🦩')).toEqual([]);
    expect(searchTools('xqzzv')).toEqual([]);
  });

  test('forgives a misspelling and a missing accent', () => {
    expect(capabilitiesOf('calender')).toContain('calendar');
    expect(capabilitiesOf('reservacion de mesa')).toContain('reservation');
    expect(capabilitiesOf('traduccion')).toContain('translation');
  });

  test.each([
    ['en', 'it has to look up where a parcel is', 'order_management'],
    ['en', 'patients should be able to book and move their appointments', 'calendar'],
    ['es', 'que pueda cobrar con tarjeta de crédito', 'payments'],
    ['es', 'buscar en internet las respuestas', 'web_search'],
    ['de', 'er soll Tische reservieren', 'reservation'],
    ['de', 'Urlaubsanträge der Mitarbeiter anlegen', 'hr_system'],
    ['fr', 'consulter la météo avant de répondre', 'weather'],
    ['fr', 'envoyer un courriel de confirmation', 'email'],
    ['pt', 'abrir um chamado quando algo falha', 'ticketing'],
    ['pt', 'anotar as respostas numa planilha', 'spreadsheet'],
    ['it', 'tradurre i messaggi dei clienti', 'translation'],
    ['it', 'generare immagini per il blog', 'image_generation'],
    ['ru', 'проверять остатки на складе', 'inventory'],
    ['ru', 'искать ответы в базе знаний', 'knowledge_base'],
    ['zh', '需要查询订单状态', 'order_management'],
    ['zh', '可以转人工客服', 'human_handoff'],
    ['ja', '航空券とホテルを探したい', 'travel_booking'],
    ['ja', 'チームにスラックで通知する', 'messaging'],
  ])('%s: %s', (_language, query, capability) => {
    expect(capabilitiesOf(query)).toContain(capability);
  });

  test('ranks whatever tools it is given', () => {
    const [calendar, email] = [
      CATALOGUE.find(({ id }) => id === 'calendar'),
      CATALOGUE.find(({ id }) => id === 'send_email'),
    ];
    if (!calendar || !email) throw new Error('the catalogue lost its first tools');
    expect(createToolSearch([email, calendar])('appointment')).toEqual([calendar]);
  });
});
