import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, http, integer, object, objects, oneOf, text, UNSET } from './schema-parts.js';

const WHEN_TO_ROUTE = 'When somebody asks for the way, the distance or how long it takes.';
const ROUTE_WORDS = {
  en: ['route', 'directions', 'distance', 'travel time'],
  es: ['ruta', 'cómo llegar', 'distancia'],
  de: ['Route', 'Wegbeschreibung', 'Entfernung', 'Fahrzeit'],
  fr: ['itinéraire', 'distance', 'trajet'],
  pt: ['rota', 'como chegar', 'distância'],
  it: ['percorso', 'indicazioni', 'distanza'],
  ru: ['маршрут', 'расстояние', 'как добраться'],
  zh: ['路线', '距离', '导航'],
  ja: ['ルート', '道順', '距離'],
};

export const mapsTools: ToolsOfCapability = [
  defineTool({
    id: 'maps',
    capability: 'maps',
    name: 'Maps',
    description: 'Finds places and addresses, and the way between them.',
    usage: 'When a place, an address or a way is asked for.',
    connector: UNSET,
    inputSchema: object({ place: text('The place or address.'), from: text('Where the way starts.') }, ['place']),
    outputSchema: object({
      address: text('The address.'),
      distance: text('How far it is.'),
      duration: text('How long it takes.'),
    }),
  }),
  defineTool({
    id: 'google_maps_geocode',
    capability: 'maps',
    name: 'Google Maps: find an address',
    vendor: 'Google',
    products: ['Google Maps', 'Google Map'],
    description: 'Turns an address into its place on the map and its exact spelling.',
    usage: 'When an address has to be checked or its coordinates are needed.',
    words: { en: ['geocode', 'coordinates'] },
    connector: http('GET', 'https://maps.googleapis.com/maps/api/geocode/json', {
      query: { address: '{address}', key: '{GOOGLE_MAPS_API_KEY}' },
    }),
    auth: apiKey('GOOGLE_MAPS_API_KEY'),
    inputSchema: object({ address: text('The address.') }, ['address']),
    outputSchema: object({
      status: text('OK when something was found.'),
      results: objects({ formatted_address: text('The address.'), geometry: { type: 'object' } }, 'Places.'),
    }),
    reference: 'https://developers.google.com/maps/documentation/geocoding/requests-geocoding',
  }),
  defineTool({
    id: 'google_maps_route',
    capability: 'maps',
    name: 'Google Maps: compute a route',
    vendor: 'Google',
    products: ['Google Maps', 'Google Routes'],
    description: 'Computes the way between two places, its length and its duration.',
    usage: WHEN_TO_ROUTE,
    words: ROUTE_WORDS,
    connector: http('POST', 'https://routes.googleapis.com/directions/v2:computeRoutes', {
      headers: {
        'X-Goog-Api-Key': '{GOOGLE_MAPS_API_KEY}',
        'X-Goog-FieldMask': 'routes.duration,routes.distanceMeters',
      },
      body: { origin: { address: '{from}' }, destination: { address: '{to}' }, travelMode: '{travel_mode}' },
    }),
    auth: apiKey('GOOGLE_MAPS_API_KEY'),
    inputSchema: object(
      {
        from: text('Where it starts.'),
        to: text('Where it ends.'),
        travel_mode: oneOf(['DRIVE', 'WALK', 'BICYCLE', 'TRANSIT'], 'How one travels.'),
      },
      ['from', 'to'],
    ),
    outputSchema: object({
      routes: objects({ distanceMeters: integer('Metres.'), duration: text('Seconds, such as 165s.') }, 'Ways.'),
    }),
    reference: 'https://developers.google.com/maps/documentation/routes/reference/rest/v2/TopLevel/computeRoutes',
  }),
  defineTool({
    id: 'google_places_search',
    capability: 'maps',
    name: 'Google Places: search',
    vendor: 'Google',
    products: ['Google Places', 'Google Maps'],
    description: 'Finds places such as restaurants, shops or sights by words.',
    usage: 'When somebody looks for places of a kind, near somewhere.',
    words: {
      en: ['nearby', 'restaurants nearby', 'points of interest'],
      de: ['in der Nähe'],
      es: ['cerca'],
      fr: ['à proximité'],
    },
    connector: http('POST', 'https://places.googleapis.com/v1/places:searchText', {
      headers: {
        'X-Goog-Api-Key': '{GOOGLE_MAPS_API_KEY}',
        'X-Goog-FieldMask': 'places.displayName,places.formattedAddress,places.rating',
      },
      body: { textQuery: '{search}' },
    }),
    auth: apiKey('GOOGLE_MAPS_API_KEY'),
    inputSchema: object({ search: text('What and where, such as vegan food in Turin.') }, ['search']),
    outputSchema: object({ places: objects({ formattedAddress: text('The address.') }, 'Places.') }),
    reference: 'https://developers.google.com/maps/documentation/places/web-service/text-search',
  }),
  defineTool({
    id: 'mapbox_geocode',
    capability: 'maps',
    name: 'Mapbox: find an address',
    vendor: 'Mapbox',
    products: ['Mapbox'],
    description: 'Turns an address or the name of a place into its place on the map.',
    usage: 'When an address has to be checked or its coordinates are needed.',
    words: { en: ['geocode', 'coordinates'] },
    connector: http('GET', 'https://api.mapbox.com/search/geocode/v6/forward', {
      query: { q: '{address}', access_token: '{MAPBOX_ACCESS_TOKEN}' },
    }),
    auth: apiKey('MAPBOX_ACCESS_TOKEN'),
    inputSchema: object({ address: text('The address or place.') }, ['address']),
    outputSchema: object({ features: objects({ properties: { type: 'object' } }, 'Places.') }),
    reference: 'https://docs.mapbox.com/api/search/geocoding/',
  }),
  defineTool({
    id: 'openstreetmap_search',
    capability: 'maps',
    name: 'OpenStreetMap: search',
    vendor: 'OpenStreetMap',
    products: ['OpenStreetMap', 'Nominatim', 'OSM'],
    description: 'Finds places and addresses in OpenStreetMap. It needs no key; at most one call a second is allowed.',
    usage: 'When a place or an address has to be found.',
    words: { en: ['geocode', 'coordinates'] },
    connector: http('GET', 'https://nominatim.openstreetmap.org/search', {
      headers: { 'User-Agent': '{OPENSTREETMAP_USER_AGENT}' },
      query: { q: '{place}', format: 'jsonv2', limit: '{limit}' },
    }),
    inputSchema: object({ place: text('The place or address.'), limit: integer('How many.', { maximum: 40 }) }, [
      'place',
    ]),
    outputSchema: objects(
      { display_name: text('The whole name.'), lat: text('Latitude.'), lon: text('Longitude.') },
      'Places.',
    ),
    reference: 'https://nominatim.org/release-docs/latest/api/Search/',
  }),
];
