import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { basic, FORM, http, object, text, UNSET } from './schema-parts.js';

const MESSAGE = {
  recipient_phone: text('The number of the person, in E.164 form, such as +4915112345678.'),
  message: text('The text of the message.'),
};
const REQUIRED = ['recipient_phone', 'message'];
const WHEN_TO_SEND = 'When a short message is to reach a person on the phone, such as a reminder or a confirmation.';
const REQUIRES = ['recipient_phone'];

export const smsTools: ToolsOfCapability = [
  defineTool({
    id: 'send_sms',
    capability: 'sms',
    name: 'Text message (SMS)',
    description: 'Sends a text message to a phone.',
    usage: WHEN_TO_SEND,
    connector: UNSET,
    inputSchema: object(MESSAGE, REQUIRED),
    outputSchema: object({ sent: { type: 'boolean' } }),
    effect: 'write',
    requires: REQUIRES,
  }),
  defineTool({
    id: 'twilio_send_sms',
    capability: 'sms',
    name: 'Twilio: send a text message',
    vendor: 'Twilio',
    products: ['Twilio', 'Twilio SMS'],
    description: 'Sends a text message through Twilio.',
    usage: WHEN_TO_SEND,
    connector: http('POST', 'https://api.twilio.com/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}/Messages.json', {
      headers: FORM,
      body: { To: '{recipient_phone}', From: '{TWILIO_FROM_NUMBER}', Body: '{message}' },
    }),
    auth: basic('TWILIO_SID_AND_TOKEN'),
    inputSchema: object(MESSAGE, REQUIRED),
    outputSchema: object({ sid: text('The message.'), status: text('Its state.') }),
    effect: 'write',
    requires: REQUIRES,
    reference: 'https://www.twilio.com/docs/messaging/api/message-resource',
  }),
  defineTool({
    id: 'vonage_send_sms',
    capability: 'sms',
    name: 'Vonage: send a text message',
    vendor: 'Vonage',
    products: ['Vonage', 'Nexmo'],
    description: 'Sends a text message through the Messages API of Vonage.',
    usage: WHEN_TO_SEND,
    connector: http('POST', 'https://api.nexmo.com/v1/messages', {
      body: {
        message_type: 'text',
        channel: 'sms',
        to: '{recipient_phone}',
        from: '{VONAGE_FROM_NUMBER}',
        text: '{message}',
      },
    }),
    auth: basic('VONAGE_API_KEY_AND_SECRET'),
    inputSchema: object(MESSAGE, REQUIRED),
    outputSchema: object({ message_uuid: text('The message.') }),
    effect: 'write',
    requires: REQUIRES,
    reference: 'https://developer.vonage.com/en/api/messages',
  }),
  defineTool({
    id: 'plivo_send_sms',
    capability: 'sms',
    name: 'Plivo: send a text message',
    vendor: 'Plivo',
    products: ['Plivo'],
    description: 'Sends a text message through Plivo.',
    usage: WHEN_TO_SEND,
    connector: http('POST', 'https://api.plivo.com/v1/Account/{PLIVO_AUTH_ID}/Message/', {
      body: { src: '{PLIVO_FROM_NUMBER}', dst: '{recipient_phone}', text: '{message}' },
    }),
    auth: basic('PLIVO_ID_AND_TOKEN'),
    inputSchema: object(MESSAGE, REQUIRED),
    outputSchema: object({
      message: text('What Plivo says.'),
      message_uuid: { type: 'array', items: { type: 'string' } },
    }),
    effect: 'write',
    requires: REQUIRES,
    reference: 'https://www.plivo.com/docs/messaging/api/message/send-a-message',
  }),
];
