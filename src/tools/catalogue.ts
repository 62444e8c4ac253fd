import type { Capability } from '../blueprint/schema.js';
import { analyticsTools } from './catalogue/analytics.js';
import { calendarTools } from './catalogue/calendar.js';
import { codeExecutionTools } from './catalogue/code-execution.js';
import { crmTools } from './catalogue/crm.js';
import { databaseTools } from './catalogue/database.js';
import { documentGenerationTools } from './catalogue/document-generation.js';
import { emailTools } from './catalogue/email.js';
import { fileStorageTools } from './catalogue/file-storage.js';
import { hrSystemTools } from './catalogue/hr-system.js';
import { httpApiTools } from './catalogue/http-api.js';
import { humanHandoffTools } from './catalogue/human-handoff.js';
import { imageGenerationTools } from './catalogue/image-generation.js';
import { inventoryTools } from './catalogue/inventory.js';
import { knowledgeBaseTools } from './catalogue/knowledge-base.js';
import { mapsTools } from './catalogue/maps.js';
import { messagingTools } from './catalogue/messaging.js';
import { newsTools } from './catalogue/news.js';
import { orderManagementTools } from './catalogue/order-management.js';
import { paymentTools } from './catalogue/payments.js';
import { reservationTools } from './catalogue/reservation.js';
import { shoppingTools } from './catalogue/shopping.js';
import { smsTools } from './catalogue/sms.js';
import { socialMediaTools } from './catalogue/social-media.js';
import { speechTools } from './catalogue/speech.js';
import { spreadsheetTools } from './catalogue/spreadsheet.js';
import { ticketingTools } from './catalogue/ticketing.js';
import { translationTools } from './catalogue/translation.js';
import { travelBookingTools } from './catalogue/travel-booking.js';
import { weatherTools } from './catalogue/weather.js';
import { webSearchTools } from './catalogue/web-search.js';
import type { CatalogueTool } from './catalogue-schema.js';
import type { ToolsOfCapability } from './define-tool.js';

/**
 * The tools of each capability. The first is the one that is taken when no product was named; of the tools of one
 * product, the first is the one that people mean by its name.
 */
export const TOOLS_BY_CAPABILITY: Record<Capability, ToolsOfCapability> = {
  calendar: calendarTools,
  email: emailTools,
  sms: smsTools,
  crm: crmTools,
  payments: paymentTools,
  order_management: orderManagementTools,
  inventory: inventoryTools,
  web_search: webSearchTools,
  knowledge_base: knowledgeBaseTools,
  database: databaseTools,
  ticketing: ticketingTools,
  maps: mapsTools,
  weather: weatherTools,
  code_execution: codeExecutionTools,
  file_storage: fileStorageTools,
  spreadsheet: spreadsheetTools,
  translation: translationTools,
  image_generation: imageGenerationTools,
  travel_booking: travelBookingTools,
  reservation: reservationTools,
  hr_system: hrSystemTools,
  analytics: analyticsTools,
  social_media: socialMediaTools,
  messaging: messagingTools,
  http_api: httpApiTools,
  human_handoff: humanHandoffTools,
  news: newsTools,
  shopping: shoppingTools,
  document_generation: documentGenerationTools,
  speech: speechTools,
};

/** All tools, in the order of the capabilities. */
export const CATALOGUE: readonly CatalogueTool[] = Object.values(TOOLS_BY_CAPABILITY).flat();

/** The catalogue entry with this id, undefined when there is none. */
export const getTool = (id: string): CatalogueTool | undefined => CATALOGUE.find((tool) => tool.id === id);
