import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, http, object, objects, text, UNSET } from './schema-parts.js';

const TEXT = text('The text.');
const WHEN_TO_TRANSLATE = 'When a text is to be put into another language.';

export const translationTools: ToolsOfCapability = [
  defineTool({
    id: 'translate',
    capability: 'translation',
    name: 'Translation',
    description: 'Translates a text.',
    usage: WHEN_TO_TRANSLATE,
    connector: UNSET,
    inputSchema: object({ text: TEXT, target_language: text('BCP 47 tag of the wanted language.') }, [
      'text',
      'target_language',
    ]),
    outputSchema: object({ translation: text('The translated text.') }),
  }),
  defineTool({
    id: 'deepl_translate',
    capability: 'translation',
    name: 'DeepL: translate',
    vendor: 'DeepL',
    products: ['DeepL', 'Deep L'],
    description: 'Translates a text with DeepL.',
    usage: WHEN_TO_TRANSLATE,
    connector: http('POST', 'https://api.deepl.com/v2/translate', {
      headers: { Authorization: 'DeepL-Auth-Key {DEEPL_AUTH_KEY}' },
      body: { text: ['{text}'], target_lang: '{target_language}' },
    }),
    auth: apiKey('DEEPL_AUTH_KEY'),
    inputSchema: object({ text: TEXT, target_language: text('The wanted language, such as DE or PT-BR.') }, [
      'text',
      'target_language',
    ]),
    outputSchema: object({
      translations: objects({ text: TEXT, detected_source_language: text('From which language.') }, 'Texts.'),
    }),
    reference: 'https://developers.deepl.com/docs/api-reference/translate',
  }),
  defineTool({
    id: 'google_translate',
    capability: 'translation',
    name: 'Google Translate',
    vendor: 'Google',
    products: ['Google Translate', 'Google Cloud Translation', 'Google Übersetzer'],
    description: 'Translates a text with Google Cloud Translation.',
    usage: WHEN_TO_TRANSLATE,
    connector: http('POST', 'https://translation.googleapis.com/language/translate/v2', {
      query: { key: '{GOOGLE_TRANSLATE_API_KEY}' },
      body: { q: '{text}', target: '{target_language}', format: 'text' },
    }),
    auth: apiKey('GOOGLE_TRANSLATE_API_KEY'),
    inputSchema: object({ text: TEXT, target_language: text('The wanted language, such as de.') }, [
      'text',
      'target_language',
    ]),
    outputSchema: object({ data: object({ translations: objects({ translatedText: TEXT }, 'Texts.') }) }),
    reference: 'https://docs.cloud.google.com/translate/docs/reference/rest/v2/translate',
  }),
  defineTool({
    id: 'microsoft_translate',
    capability: 'translation',
    name: 'Microsoft Translator',
    vendor: 'Microsoft',
    products: ['Microsoft Translator', 'Azure Translator', 'Bing Translator'],
    description: 'Translates a text with the Translator of Azure.',
    usage: WHEN_TO_TRANSLATE,
    connector: http('POST', 'https://api.cognitive.microsofttranslator.com/translate', {
      headers: {
        'Ocp-Apim-Subscription-Key': '{AZURE_TRANSLATOR_KEY}',
        'Ocp-Apim-Subscription-Region': '{AZURE_TRANSLATOR_REGION}',
      },
      query: { 'api-version': '3.0', to: '{target_language}' },
      body: [{ Text: '{text}' }],
    }),
    auth: apiKey('AZURE_TRANSLATOR_KEY'),
    inputSchema: object({ text: TEXT, target_language: text('The wanted language, such as de.') }, [
      'text',
      'target_language',
    ]),
    outputSchema: objects({ translations: { type: 'array' } }, 'Texts.'),
    reference: 'https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/v3/translate',
  }),
];
