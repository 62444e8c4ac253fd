import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { bearer, date, http, integer, oauth2, object, objects, oneOf, text, UNSET } from './schema-parts.js';

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
    id: 'amadeus_search_flights',
    capability: 'travel_booking',
    name: 'Amadeus: search flights',
    vendor: 'Amadeus',
    products: ['Amadeus'],
    description: 'Finds flights with their prices.',
    usage: 'When flights are asked for and places and dates are known.',
    words: FLIGHT_WORDS,
    connector: http('GET', 'https://api.amadeus.com/v2/shopping/flight-offers', {
      query: {
        originLocationCode: '{origin}',
        destinationLocationCode: '{destination}',
        departureDate: '{departure_date}',
        returnDate: '{return_date}',
        adults: '{adults}',
        max: '{limit}',
      },
    }),
    auth: oauth2('AMADEUS_ACCESS_TOKEN'),
    inputSchema: object(
      {
        origin: text(AIRPORT),
        destination: text(AIRPORT),
        departure_date: date('When it starts.'),
        return_date: date('When it ends; one way when left out.'),
        adults: integer('How many grown-ups, 1 to 9.', { minimum: 1, maximum: 9 }),
        limit: integer('How many offers.'),
      },
      ['origin', 'destination', 'departure_date', 'adults'],
    ),
    outputSchema: object({ data: objects({ id: text('The offer.'), price: { type: 'object' } }, 'Offers.') }),
    reference:
      'https://developers.amadeus.com/self-service/category/flights/api-doc/flight-offers-search/api-reference',
  }),
  defineTool({
    id: 'amadeus_hotels_in_city',
    capability: 'travel_booking',
    name: 'Amadeus: hotels of a city',
    vendor: 'Amadeus',
    products: ['Amadeus'],
    description: 'Lists hotels of a city.',
    usage: 'When a place to stay is asked for.',
    words: {
      en: ['hotels', 'accommodation'],
      es: ['hoteles'],
      de: ['Hotels', 'Unterkunft'],
      fr: ['hôtels'],
      zh: ['酒店'],
      ja: ['ホテル'],
      ru: ['отели'],
    },
    connector: http('GET', 'https://api.amadeus.com/v1/reference-data/locations/hotels/by-city', {
      query: { cityCode: '{city}' },
    }),
    auth: oauth2('AMADEUS_ACCESS_TOKEN'),
    inputSchema: object({ city: text('IATA code of the city, such as PAR.') }, ['city']),
    outputSchema: object({ data: objects({ hotelId: text('The hotel.'), name: text('Its name.') }, 'Hotels.') }),
    reference: 'https://developers.amadeus.com/self-service/category/hotels/api-doc/hotel-list/api-reference',
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
];
