import { defineTool, type ToolsOfCapability } from '../define-tool.js';
import { apiKey, http, integer, number, object, oneOf, text } from './schema-parts.js';

const WHEN_TO_LOOK = 'When the weather of a place is asked for or matters for the plan.';

export const weatherTools: ToolsOfCapability = [
  defineTool({
    id: 'open_meteo_forecast',
    capability: 'weather',
    name: 'Weather forecast',
    vendor: 'Open-Meteo',
    products: ['Open-Meteo', 'Open Meteo'],
    description: 'Reads the present weather and the forecast of a place. It needs no key for non-commercial use.',
    usage: WHEN_TO_LOOK,
    connector: http('GET', 'https://api.open-meteo.com/v1/forecast', {
      query: {
        latitude: '{latitude}',
        longitude: '{longitude}',
        current: 'temperature_2m,precipitation,weather_code,wind_speed_10m',
        daily: 'temperature_2m_max,temperature_2m_min,precipitation_sum,weather_code',
        timezone: 'auto',
        forecast_days: '{days}',
      },
    }),
    inputSchema: object(
      {
        latitude: number('Latitude of the place.'),
        longitude: number('Longitude of the place.'),
        days: integer('How many days, at most 16.', { minimum: 1, maximum: 16 }),
      },
      ['latitude', 'longitude'],
    ),
    outputSchema: object({ current: { type: 'object' }, daily: { type: 'object' } }),
    reference: 'https://open-meteo.com/en/docs',
  }),
  defineTool({
    id: 'openweather_current',
    capability: 'weather',
    name: 'OpenWeather: present weather',
    vendor: 'OpenWeather',
    products: ['OpenWeather', 'OpenWeatherMap', 'Open Weather Map'],
    description: 'Reads the present weather of a city.',
    usage: WHEN_TO_LOOK,
    connector: http('GET', 'https://api.openweathermap.org/data/2.5/weather', {
      query: { q: '{city}', units: '{units}', appid: '{OPENWEATHER_API_KEY}' },
    }),
    auth: apiKey('OPENWEATHER_API_KEY'),
    inputSchema: object(
      { city: text('The city, such as London,GB.'), units: oneOf(['metric', 'imperial'], 'Units.') },
      ['city'],
    ),
    outputSchema: object({ main: { type: 'object' }, weather: { type: 'array' }, wind: { type: 'object' } }),
    reference: 'https://openweathermap.org/current',
  }),
  defineTool({
    id: 'weatherapi_forecast',
    capability: 'weather',
    name: 'WeatherAPI: forecast',
    vendor: 'WeatherAPI.com',
    products: ['WeatherAPI', 'WeatherAPI.com'],
    description: 'Reads the forecast of a place for up to 14 days.',
    usage: WHEN_TO_LOOK,
    connector: http('GET', 'https://api.weatherapi.com/v1/forecast.json', {
      query: { key: '{WEATHERAPI_KEY}', q: '{place}', days: '{days}' },
    }),
    auth: apiKey('WEATHERAPI_KEY'),
    inputSchema: object({ place: text('The place.'), days: integer('How many days.', { minimum: 1, maximum: 14 }) }, [
      'place',
      'days',
    ]),
    outputSchema: object({ current: { type: 'object' }, forecast: { type: 'object' } }),
    reference: 'https://www.weatherapi.com/docs/',
  }),
];
