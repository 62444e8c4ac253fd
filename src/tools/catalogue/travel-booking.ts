import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, bearer, date, http, integer, number, object, objects, oneOf, text, UNSET } from './schema-parts.js';

const AIRPORT = 'IATA code, such as MAD.';
const FLIGHT_WORDS = {
  en: ['flight search', 'flights', 'airline tickets'],
  es: ['vuelos', 'billetes de avión'],
  de: ['Flugsuche', 'Flüge'],
  fr: ['vols', "billets d'avion"],
  pt: ['voos', 'passagens aéreas'],
  it: ['voli', 'biglietti aerei'],
  ru: ['авиабилеты', 'рейсы', 'перелёт'],
  zh: ['机票', '航班'],
  ja: ['航空券', 'フライト'],
};

export const travelBookingTools: ToolsOfCapability = [
  defineTool({
    id: 'travel_booking',
    capability: 'travel_booking',
    name: 'Travel booking',
    description: 'Finds and books flights, hotels and other parts of a journey.',
    usage: 'When somebody plans or books a journey.',
    connector: UNSET,
    inputSchema: object(
      {
        destination: text('Where to.'),
        origin: text('Where from.'),
        departure_date: date('When it starts.'),
        return_date: date('When it ends.'),
        travellers: integer('How many people.', { minimum: 1 }),
      },
      ['destination', 'departure_date'],
    ),
    outputSchema: object({ offers: objects({ id: text('The offer.'), price: text('What it costs.') }, 'Offers.') }),
    effect: 'write',
  }),
  defineTool({
    id: 'duffel_search_flights',
    capability: 'travel_booking',
    name: 'Duffel: search flights',
    vendor: 'Duffel',
    products: ['Duffel'],
    description: 'Asks many airlines for offers on a flight.',
    usage: 'When flights are asked for and places and date are known.',
    words: FLIGHT_WORDS,
    connector: http('POST', 'https://api.duffel.com/air/offer_requests', {
      headers: { 'Duffel-Version': 'v2' },
      body: {
        data: {
          slices: [{ origin: '{origin}', destination: '{destination}', departure_date: '{departure_date}' }],
          passengers: [{ type: 'adult' }],
          cabin_class: '{cabin_class}',
        },
      },
    }),
    auth: bearer('DUFFEL_ACCESS_TOKEN'),
    inputSchema: object(
      {
        origin: text(AIRPORT),
        destination: text(AIRPORT),
        departure_date: date('The day of the flight.'),
        cabin_class: oneOf(['economy', 'premium_economy', 'business', 'first'], 'The class.'),
      },
      ['origin', 'destination', 'departure_date'],
    ),
    outputSchema: object({
      data: object({ offers: objects({ id: text('The offer.'), total_amount: text('The price.') }, 'Offers.') }),
    }),
    reference: 'https://duffel.com/docs/api/v2/offer-requests/create-offer-request',
  }),
  defineTool({
    id: 'duffel_search_stays',
    capability: 'travel_booking',
    name: 'Duffel: search hotels',
    vendor: 'Duffel',
    products: ['Duffel', 'Duffel Stays'],
    description: 'Finds hotels with free rooms around a place. Duffel has to open Stays for the account.',
    usage: 'When a place to stay is asked for and place and dates are known.',
    words: {
      en: ['hotels', 'accommodation', 'place to stay'],
      es: ['hoteles', 'alojamiento'],
      de: ['Hotels', 'Unterkunft'],
      fr: ['hôtels', 'hébergement'],
      pt: ['hotéis', 'hospedagem'],
      it: ['alberghi', 'alloggio'],
      ru: ['отели', 'жильё'],
      zh: ['酒店', '住宿'],
      ja: ['ホテル', '宿泊'],
    },
    connector: http('POST', 'https://api.duffel.com/stays/search', {
      headers: { 'Duffel-Version': 'v2' },
      body: {
        data: {
          rooms: 1,
          location: {
            radius: 10,
            geographic_coordinates: { latitude: '{latitude}', longitude: '{longitude}' },
          },
          check_in_date: '{check_in_date}',
          check_out_date: '{check_out_date}',
          guests: [{ type: 'adult' }],
        },
      },
    }),
    auth: bearer('DUFFEL_ACCESS_TOKEN'),
    inputSchema: object(
      {
        latitude: number('Latitude of the place.'),
        longitude: number('Longitude of the place.'),
        check_in_date: date('The day of arrival.'),
        check_out_date: date('The day of departure.'),
      },
      ['latitude', 'longitude', 'check_in_date', 'check_out_date'],
    ),
    outputSchema: object({ data: object({ results: objects({ id: text('The result.') }, 'Hotels.') }) }),
    reference: 'https://duffel.com/docs/api/v2/search',
  }),
  defineTool({
    id: 'skyscanner_search_flights',
    capability: 'travel_booking',
    name: 'Skyscanner: search flights',
    vendor: 'Skyscanner',
    products: ['Skyscanner', 'Sky Scanner'],
    description: 'Finds flights with their prices; the answer has a token with which the rest is read.',
    usage: 'When flights are asked for and places and date are known.',
    words: FLIGHT_WORDS,
    connector: http('POST', 'https://partners.api.skyscanner.net/apiservices/v3/flights/live/search/create', {
      headers: { 'x-api-key': '{SKYSCANNER_API_KEY}' },
      body: {
        query: {
          market: '{market}',
          locale: '{locale}',
          currency: '{currency}',
          query_legs: [
            {
              origin_place_id: { iata: '{origin}' },
              destination_place_id: { iata: '{destination}' },
              date: { year: '{year}', month: '{month}', day: '{day}' },
            },
          ],
          cabin_class: 'CABIN_CLASS_ECONOMY',
          adults: '{adults}',
        },
      },
    }),
    auth: apiKey('SKYSCANNER_API_KEY'),
    inputSchema: object(
      {
        origin: text(AIRPORT),
        destination: text(AIRPORT),
        year: integer('Year of the flight.'),
        month: integer('Month of the flight.', { minimum: 1, maximum: 12 }),
        day: integer('Day of the flight.', { minimum: 1, maximum: 31 }),
        adults: integer('How many grown-ups.', { minimum: 1 }),
        market: text('Country of the buyer, such as UK.'),
        locale: text('Language, such as en-GB.'),
        currency: text('ISO 4217 code.'),
      },
      ['origin', 'destination', 'year', 'month', 'day', 'adults', 'market', 'locale', 'currency'],
    ),
    outputSchema: object({ sessionToken: text('Reads the rest.'), content: { type: 'object' } }),
    reference: 'https://developers.skyscanner.net/docs/flights-live-prices/overview',
  }),
];
