import { countries } from './geography/countries.ts';
import { places, seats } from './geography/places.ts';
import { regions } from './geography/regions.ts';

/** What Dutch calls the world. */
export const geography = { countries, regions, seats, places, genitives: ['s'] };
