/** What a company does: the industry words of the data files as the dataset's closed list. */
import type { Company } from '../../lib/model/record';

type Field = Company['profile']['field'];

/** First match counts; the files use GICS words or those of an exchange. */
const RULES: readonly (readonly [RegExp, Field])[] = [
  [/semiconductor/i, 'semiconductors'],
  [/aerospace|defen[cs]e/i, 'aerospace'],
  [/airline/i, 'airline'],
  [/automobile|auto components|automotive parts|motorcycle|운송장비|자동차|輸送用機器|汽车/i, 'automotive'],
  [/biotech/i, 'biotechnology'],
  [/pharma|医药|医薬品|의약품|의약/i, 'pharmaceuticals'],
  [/health care|life sciences|managed health/i, 'health-care'],
  [/asset management|custody/i, 'asset-management'],
  [/financial exchange/i, 'exchange'],
  [/payment processing/i, 'payments'],
  [/investment banking|capital markets|brokerage|증권|証券|consumer finance|diversified financial/i, 'asset-management'],
  [/bank|银行|銀行|은행/i, 'bank'],
  [/insur|保险|保険|보험/i, 'insurance'],
  [/oil|gas utilities|energy equipment|coal|석유|石油/i, 'oil-and-gas'],
  [/utilit|electric|power producers|energy traders|电力|電気・ガス/i, 'energy'],
  [/steel|鉄鋼|钢/i, 'steel'],
  [/metal|mining|gold|copper/i, 'mining'],
  [/chemical|fertilizer|化工|化学|화학|industrial gases/i, 'chemicals'],
  [/homebuild|construction|building products|建设|建設業|건설/i, 'construction'],
  [/real estate|reit|不動産|房地产|부동산/i, 'property'],
  [/movies|entertainment|broadcasting|cable/i, 'entertainment'],
  [/home entertainment|gaming software/i, 'gaming'],
  [/casino|hotel|resort|leisure/i, 'hospitality'],
  [/restaurant/i, 'restaurants'],
  [/interactive media|internet services|互联网/i, 'internet'],
  [/internet & direct|broadline retail/i, 'e-commerce'],
  [/software|软件|소프트웨어|情報・通信/i, 'software'],
  [/it services|it consulting|data processing|technology distributors|information technology/i, 'consulting'],
  [/technology hardware|communications equipment|consumer electronics|electronic|電気機器|元器件|전자/i, 'consumer-electronics'],
  [/telecom|wireless|diversified tele|通信/i, 'telecommunications'],
  [/publishing/i, 'publishing'],
  [/media|advertising/i, 'media'],
  [/rail/i, 'railways'],
  [/air freight|logistics|marine|cargo|transport|海運|陸運|倉庫|물류|运输/i, 'logistics'],
  [/apparel|textile|footwear|luxury/i, 'fashion'],
  [/food|beverage|brewer|distiller|soft drinks|tobacco|agricultural|食料品|食品|白酒|식료|음료/i, 'food'],
  [/household|personal care|consumer staples|leisure products|homefurnishing/i, 'consumer-goods'],
  [/retail|小売業|卸売業|distributor|소매|百货/i, 'retail'],
  [/professional services|consult|human resource/i, 'consulting'],
  [/conglomerate|multi-sector|지주|기타 금융업/i, 'conglomerate'],
  [/machinery|industrial|electrical equipment|commercial services|trading companies|機械|机械|기계/i, 'industrial'],
  [/financ/i, 'bank'],
  [/consumer discretionary/i, 'consumer-goods'],
  [/communication/i, 'telecommunications'],
  [/materials/i, 'industrial'],
]; // prettier-ignore

/** @param words from the most exact to the coarsest; undefined when none is understood */
export function fieldOf(words: readonly string[]): Field | undefined {
  for (const word of words) {
    const rule = RULES.find(([pattern]) => pattern.test(word));
    if (rule) return rule[1];
  }
  return undefined;
}
