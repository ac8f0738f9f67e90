/** What a company does: the industry words of the data files as the dataset's closed list. */
import type { Company } from '../../lib/model/record';

type Field = NonNullable<Company['profile']['field']>;

/**
 * Words of GICS (the S&P 500's list) and of FinanceDatabase. A word that holds companies of several trades ("Capital Markets",
 * "Research & Consulting Services") is not here: no field is better than a wrong one.
 */
const WORDS: Readonly<Partial<Record<Field, readonly string[]>>> = {
  'aerospace-and-defence': ['Aerospace & Defense'],
  airline: ['Airlines', 'Passenger Airlines'],
  automotive: ['Auto Components', 'Automobile Manufacturers', 'Automobiles', 'Automotive Parts & Equipment'],
  bank: ['Banks', 'Diversified Banks', 'Regional Banks'],
  biotechnology: ['Biotechnology'],
  chemicals: ['Chemicals', 'Commodity Chemicals', 'Fertilizers & Agricultural Chemicals', 'Specialty Chemicals'],
  conglomerate: ['Industrial Conglomerates'],
  construction: ['Construction & Engineering', 'Homebuilding'],
  electronics: [
    'Communications Equipment', 'Electronic Components', 'Electronic Equipment, Instruments & Components', 'Electronic Equipment & Instruments',
    'Electronic Manufacturing Services', 'Technology Hardware, Storage & Peripherals',
  ],
  fashion: ['Apparel, Accessories & Luxury Goods', 'Footwear', 'Textiles, Apparel & Luxury Goods'],
  'financial-services': ['Asset Management & Custody Banks', 'Capital Markets', 'Consumer Finance', 'Financial Exchanges & Data', 'Investment Banking & Brokerage', 'Transaction & Payment Processing Services'],
  food: ['Agricultural Products & Services', 'Beverages', 'Brewers', 'Distillers & Vintners', 'Food Products', 'Packaged Foods & Meats', 'Soft Drinks & Non-alcoholic Beverages'],
  'health-care': [
    'Health Care Distributors', 'Health Care Equipment', 'Health Care Equipment & Supplies', 'Health Care Facilities', 'Health Care Providers & Services', 'Health Care Services',
    'Health Care Supplies', 'Health Care Technology', 'Life Sciences Tools & Services', 'Managed Health Care',
  ],
  industrial: [
    'Agricultural & Farm Machinery', 'Construction Machinery & Heavy Transportation Equipment', 'Electrical Components & Equipment', 'Electrical Equipment', 'Heavy Electrical Equipment',
    'Industrial Machinery & Supplies & Components', 'Machinery',
  ],
  insurance: ['Insurance', 'Insurance Brokers', 'Life & Health Insurance', 'Multi-line Insurance', 'Property & Casualty Insurance', 'Reinsurance'],
  logistics: ['Air Freight & Logistics', 'Cargo Ground Transportation'],
  mining: ['Copper', 'Gold', 'Metals & Mining'],
  'oil-and-gas': [
    'Integrated Oil & Gas', 'Oil & Gas Equipment & Services', 'Oil & Gas Exploration & Production', 'Oil & Gas Refining & Marketing', 'Oil & Gas Storage & Transportation',
  ],
  pharmaceuticals: ['Pharmaceuticals'],
  property: [
    'Equity Real Estate Investment Trusts (REITs)', 'Health Care REITs', 'Hotel & Resort REITs', 'Industrial REITs', 'Multi-Family Residential REITs', 'Office REITs',
    'Real Estate Management & Development', 'Real Estate Services', 'Retail REITs', 'Self-Storage REITs', 'Single-Family Residential REITs',
  ],
  railways: ['Rail Transportation', 'Railroads'],
  restaurants: ['Restaurants'],
  retail: [
    'Apparel Retail', 'Automotive Retail', 'Broadline Retail', 'Computer & Electronics Retail', 'Consumer Staples Merchandise Retail', 'Food & Staples Retailing', 'Food Retail',
    'Home Improvement Retail', 'Homefurnishing Retail', 'Other Specialty Retail', 'Specialty Retail',
  ],
  semiconductors: ['Semiconductor Materials & Equipment', 'Semiconductors', 'Semiconductors & Semiconductor Equipment'],
  software: ['Application Software', 'Software', 'Systems Software'],
  steel: ['Steel'],
  telecommunications: ['Diversified Telecommunication Services', 'Integrated Telecommunication Services', 'Wireless Telecommunication Services'],
  utilities: ['Electric Utilities', 'Gas Utilities', 'Independent Power and Renewable Electricity Producers', 'Multi-Utilities', 'Water Utilities'],
}; // prettier-ignore

const FIELD_OF = new Map(Object.entries(WORDS).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const))); // prettier-ignore

/** @returns undefined when the word is not known or says too little */
export function fieldOf(industry: string): Field | undefined {
  return FIELD_OF.get(industry);
}
