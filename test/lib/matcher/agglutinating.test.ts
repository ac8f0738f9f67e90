/**
 * Languages that glue endings to names, and two that hardly do, over the real dataset: sentences of our own.
 *
 * `[surface|id]` stands where a mention must be found; everything outside brackets must stay unmarked.
 */
import { describe, expect, it } from 'vitest';
import { indexInput } from '@/lib/dataset/compile';
import { annotateText } from '@/lib/matcher/annotate';
import { CONFIDENCE_FLOOR } from '@/lib/model/settings';
import { readIndex, type NameIndex } from '@/lib/name-index/reader';
import { writeIndex } from '@/lib/name-index/writer';
import { loadDataset } from '../../tools/load-index';
import { makePerson } from '../dataset/sample';

const { index } = loadDataset();

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  fi: [
    '[Muskin|elon-musk] mukaan [Tesla|tesla-inc] kasvaa ensi vuonna.',
    'Tuomari antoi [Muskille|elon-musk] viikon aikaa.',
    'Sijoittajat luottavat [Muskiin|elon-musk].',
    'Lehti haastatteli [Elon Muskia|elon-musk] Teksasissa.',
    'Elokuva kertoo [Sam Altmanista|sam-altman].',
    'Hallitus erotti [Sam Altmanin|sam-altman] ja palkkasi hänet takaisin.',
    '[Sam Altman|sam-altman] saapui. Myös [Altmaniltakin|sam-altman] kysyttiin rahoituksesta.',
    'Eilen [Applen|apple-inc] osake nousi.',
    'Komissio määräsi [Applelle|apple-inc] sakot.',
    'Asiakkaat odottavat [Applelta|apple-inc] uutta puhelinta.',
    'Uusi malli syntyi [Googlella|google] kahdessa kuukaudessa.',
    'Valtio myi osuutensa [Nokiasta|nokia], kertoi yhtiön johtaja.',
    'Toimitusjohtaja siirtyi [Nokiaan|nokia] kilpailija [Intelistä|intel].',
    '[Pekka Lundmark|pekka-lundmark] jätti [Nokian|nokia]. [Lundmarkin|pekka-lundmark] seuraaja on [Justin Hotard|justin-hotard].',
    'Palkkio maksettiin [Pekka Lundmarkille|pekka-lundmark] keväällä.',
    'Oikeus hylkäsi [OpenAI:n|openai] kanteen.',
    'Moni tutkija lähti [OpenAI:sta|openai].',
    'Asiakas saatiin [IBM:ltä|ibm].',
    'Eilen [X:n|x-corp] omistaja puhui Pariisissa.',
    '[Henna Virkkusen|henna-virkkunen] mukaan säännöt muuttuvat.',
    'Komissio antoi asian [Virkkuselle|henna-virkkunen].',
    '[Virkkustakin|henna-virkkunen] kuultiin.',
    '[Satya Nadella|satya-nadella] vieraili Espoossa, ja [Nadellan|satya-nadella] puhe keräsi väkeä.',
    'Kokous pidettiin [Microsoftilla|microsoft].',
    'Siitä päätettiin [Zuckerbergin|mark-zuckerberg] kokouksessa.',
    '[Trumpiakin|donald-trump] pyydettiin paikalle.',
    'Hallituksesta erosi [Jeff Bezoksen|jeff-bezos] ystävä.',
    'Asiakkaat syyttävät yhtiön perustajaa [Elon Muskia|elon-musk] ja [Teslaa|tesla-inc] harhauttamisesta.',
    'Analyytikot odottavat [Nvidialta|nvidia] paljon.',
    '[Putinin|vladimir-putin] ja [Trumpin|donald-trump] puhelu kesti tunnin.',
    'Uusi [Apple|apple-inc]-johtaja aloittaa syksyllä.',
    '[Ursula von der Leyenin|ursula-von-der-leyen] puhe kesti tunnin.',
    'Osakkeet siirtyivät [Spotifylle|spotify].',
    'Meteoriitti osui [Netflixin|netflix] toimistoon.',
    // Look-alikes.
    'Visan kysymykset olivat vaikeita. Siinä X:n arvo on kolme.',
    'Herra Altmannin teos on esillä, ja Muskettisoturit saapuivat.',
    'Muskotti maistuu joulukahvissa.',
    '[Akio Toyodan|akio-toyoda] isoisä perusti yhtiön. [Toyodan|akio-toyoda] puhe oli lyhyt.',
    'Trumpetin ääni kuului. Muskelit kipeytyivät.',
    'Metan kaltaisia kaasuja syntyy suolla: metaania ja typpeä.',
  ],
  hu: [
    'A bíróság beidézte [Muskot|elon-musk].',
    'A miniszter tegnap tárgyalt [Muskkal|elon-musk].',
    'A levelet [Elon Musknak|elon-musk] címezték.',
    'Az igazgatóság [Sam Altman|sam-altman] mellett állt, és megállapodott [Altmannal|sam-altman].',
    'A döntésről [Sam Altmant|sam-altman] is megkérdezték.',
    'A [Teslának|tesla-inc] új vezérigazgatója lesz [Elon Musk|elon-musk] helyett.',
    '[Musk|elon-musk] szerint tízezren jöttek el a [Teslától|tesla-inc].',
    'A hatóság megbírságolta a [Teslát|tesla-inc], közölte a cég.',
    'Az elnök ebédelt [Obamával|barack-obama].',
    'A [Google-nak|google] fizetnie kell.',
    'Szerződést kötöttek a [Google-lel|google].',
    'Az állam pert indított az [Apple-lel|apple-inc] szemben.',
    'Az [OpenAI-nak|openai] új vezetője van.',
    'Az [OpenAI-jal|openai] közös céget alapítanak.',
    'A mérnökök átmentek a [Microsofttól|microsoft].',
    'Megegyeztek a [Microsofttal|microsoft].',
    'A szenátor vitatkozott [Zuckerberggel|mark-zuckerberg].',
    'A vámokról [Trumppal|donald-trump] egyeztetett.',
    '[Trumpék|donald-trump] szerint ez nem igaz.',
    'A chipeket az [Nvidiánál|nvidia] tervezik.',
    'A filmet a [Netflixen|netflix] mutatják be.',
    'A jogokat a [Netflixszel|netflix] közösen vették meg.',
    'Interjút készítettek [Tim Cookkal|tim-cook], de [Cookot|tim-cook] nem kérdezték a vámokról.',
    'A konferencián felszólalt [Satya Nadella|satya-nadella]. [Nadellától|satya-nadella] sokan kérdeztek.',
    'A telefon a [Samsungé|samsung-electronics].',
    'A kancellár [Macronhoz|emmanuel-macron] utazott.',
    'A szerver az [IBM-é|ibm], nem az [Intelé|intel].',
    'Feljelentették az [Airbust|airbus].',
    'A finn állam kiszállt a [Nokiából|nokia].',
    'A vagyona [Jeff Bezoséval|jeff-bezos] vetekszik.',
    'Egy [Tesla|tesla-inc]-részvény ára emelkedett.',
    // Look-alikes.
    'A [Tim Cook|tim-cook] által vezetett cég ünnepelt. Cooke kapitány hajója elsüllyedt.',
    'Megérkezett Trumpné és Muskné is.',
    'A muskotály jó bor. Muskotályt ittak.',
    'Az almát és a célt megették. Metán szivárgott a kútból.',
    'Orbánné vízumot kért. Vízum nélkül nem lehet.',
  ],
  tr: [
    "Mahkeme [Musk'ın|elon-musk] talebini reddetti.",
    'Hakim [Musk’a|elon-musk] bir hafta süre verdi.',
    "Dün [Elon Musk'tan|elon-musk] açıklama geldi.",
    "[Apple'ın|apple-inc] hisseleri yükseldi.",
    "Avrupa Birliği [Apple'a|apple-inc] ceza kesti.",
    "Yeni telefon [Apple'ınkinden|apple-inc] ucuz.",
    "[OpenAI'ın|openai] davası görüldü.",
    "Araştırmacılar [OpenAI'dan|openai] ayrıldı.",
    "[Musk'ın|elon-musk] şirketi [Tesla'ya|tesla-inc] yeni fabrika izni çıktı.",
    '[Elon Musk|elon-musk] konuştu, fabrika [Teslanın|tesla-inc] olacak.',
    "Her ülke kendi [Google'larını|google] kurmak istiyor.",
    "[Google'dakiler|google] şaşırdı.",
    "Şirket [Google'la|google] anlaştı.",
    "[Sam Altman'la|sam-altman] görüştü. Toplantıda [Altman'ı|sam-altman] öven olmadı.",
    "Basın [Erdoğan'a|recep-tayyip-erdogan] sordu.",
    "Cumhurbaşkanı [Recep Tayyip Erdoğan'ın|recep-tayyip-erdogan] konuşması bir saat sürdü.",
    "Bakan [Mehmet Şimşek'ten|mehmet-simsek] açıklama bekleniyor.",
    "Senatör [Zuckerberg'e|mark-zuckerberg] sordu.",
    "Sahibi [Trump'tı|donald-trump].",
    "[Microsoft'unki|microsoft] daha pahalı.",
    "[Nvidia'daki|nvidia] hisselerini sattı.",
    "Çipler [Intel'indir|intel].",
    "DAVAYI [ELON MUSK'IN|elon-musk] AVUKATI AÇTI.",
    "[Jeff Bezos'la|jeff-bezos] evlendi.",
    "[SpaceX'te|spacex] çalıştı.",
    "Yatırımcı [xAI'ı|xai] bekliyor.",
    "Yatırım [IBM'den|ibm] geldi.",
    "Dizi [Netflix'teymiş|netflix].",
    "[BMW'nin|bmw] yeni aracı tanıtıldı.",
    // Look-alikes.
    'Son dakika haberi geldi. Son durum belirsiz.',
    "Ali'nin elması ve Ayşe'nin vizesi vardı.",
    'Elmanın fiyatı arttı. Hedefin altında kaldı.',
    'Metanın değeri emektir. Meta fetişizmi bir kavramdır.',
    "Altmann'ın tablosu satıldı. Muska yazdırdı.",
  ],
  id: [
    'Kemarin [Elon Musk|elon-musk] mengatakan pabriknya akan dibangun.',
    'Menurut [Musk|elon-musk], harga akan turun.',
    'Bukan [Musklah|elon-musk] yang memutuskan.',
    'Harga saham [Tesla|tesla-inc] turun.',
    'Investor itu melepas saham [Tesla-nya|tesla-inc] pekan lalu.',
    'Mahkamah memanggil [Sam Altman|sam-altman]. Pengacara [Altman|sam-altman] hadir.',
    'Perusahaan [PT GoTo Gojek Tokopedia Tbk|goto-gojek-tokopedia] merugi.',
    'Saham [GoTo|goto-gojek-tokopedia] naik 2 persen.',
    'Pengemudi [Gojek|gojek] berunjuk rasa.',
    'Ia menjual barang di [Tokopedia|tokopedia].',
    'Mantan menteri [Nadiem Makarim|nadiem-makarim] diperiksa. [Nadiem|nadiem-makarim] membantah.',
    'Pendiri [Gojek|gojek] itu, [Nadiem Makarim|nadiem-makarim], mundur.',
    'Presiden [Prabowo Subianto|prabowo-subianto] bertemu [Tim Cook|tim-cook].',
    'Bapak [Joko Widodo|joko-widodo] pulang ke Solo.',
    'Warga menyambut [Jokowi|joko-widodo].',
    'Direktur utama [Andre Soelistyo|andre-soelistyo] digantikan [Patrick Walujo|patrick-walujo].',
    'Kantor [Google|google] di Jakarta digeledah.',
    'Apakah [Googlekah|google] pembelinya?',
    '[OpenAI|openai] membuka kantor di Singapura.',
    'Menteri menolak tawaran [Apple|apple-inc].',
    'Gugatan terhadap [Microsoft|microsoft] ditolak hakim.',
    'CEO [Nvidia|nvidia] [Jensen Huang|jensen-huang] berkunjung ke Solo.',
    'Uang itu berasal dari [SoftBank|softbank-group].',
    'Mereka mengutip [Reuters|reuters] dan [Bloomberg News|bloomberg-news].',
    'Bos [Amazon|amazon], [Andy Jassy|andy-jassy], memangkas karyawan.',
    'Pemegang saham [PT Gojek|gojek] bersidang.',
    'Chip buatan [Intel|intel] dan [Samsung|samsung-electronics] langka.',
    // Look-alikes.
    'Target penjualan tahun ini tercapai.',
    'Visa kunjungan berlaku 30 hari.',
    'PT Maju Jaya Tbk membagikan dividen.',
    'Buah apel dan jeruk dijual murah. Meta analisis itu terbit kemarin.',
    'Gap upah melebar. Tan kulitnya gelap.',
  ],
  ms: ['Harga saham [Tesla|tesla-inc] jatuh.', 'Bukan [Musklah|elon-musk] yang menang.'],
  vi: [
    'Hôm qua ông [Elon Musk|elon-musk] đến Hà Nội.',
    'Ông [Musk|elon-musk] nói nhà máy sẽ mở cửa.',
    'Theo [Musk|elon-musk], giá sẽ giảm.',
    'Cổ phiếu [Tesla|tesla-inc] giảm mạnh.',
    'Tập đoàn [Apple|apple-inc] bị phạt.',
    'Giám đốc điều hành [Apple|apple-inc] [Tim Cook|tim-cook] thăm Việt Nam. Ông [Cook|tim-cook] uống cà phê.',
    'Công ty [Google|google] phải trả tiền.',
    'Hội đồng quản trị sa thải [Sam Altman|sam-altman], nhưng [Altman|sam-altman] trở lại.',
    '[OpenAI|openai] ra mắt mô hình mới.',
    'Tổng thống Mỹ [Donald Trump|donald-trump] áp thuế. Ông [Trump|donald-trump] nói vậy.',
    'Bà [Lisa Su|lisa-su] điều hành [AMD|amd].',
    'Chủ tịch [Nvidia|nvidia] [Jensen Huang|jensen-huang] gặp Thủ tướng.',
    'Hãng [Microsoft|microsoft] và [Intel|intel] hợp tác.',
    'Tỷ phú [Jeff Bezos|jeff-bezos] rời [Amazon|amazon].',
    'Nhà sáng lập [Mark Zuckerberg|mark-zuckerberg] điều trần.',
    'Ông [Zuckerberg|mark-zuckerberg] xin lỗi.',
    'Hãng tin [Reuters|reuters] đưa tin.',
    'Nhà máy của [Samsung|samsung-electronics] ở Bắc Ninh mở rộng.',
    'Mạng xã hội [TikTok|tiktok] bị kiện.',
    'Ông [Xi Jinping|xi-jinping] thăm Hà Nội.',
    'Tổng thống Nga [Putin|vladimir-putin] phát biểu.',
    'Cựu tổng thống [Barack Obama|barack-obama] ăn bún chả.',
    'Dịch vụ của [Netflix|netflix] tăng giá.',
    'Chuỗi [Starbucks|starbucks] mở cửa hàng.',
    'Bà [Christine Lagarde|christine-lagarde] giữ nguyên lãi suất.',
    'Máy bay [Boeing|boeing] hạ cánh ở Đà Nẵng.',
    // Look-alikes.
    'Visa du lịch có hạn 30 ngày.',
    'Ông Nguyễn Văn Tân làm việc ở Huế.',
    'Sông Amazon chảy qua Brazil.',
    'Em bé tên Son Tùng hát hay.',
    'Bà Trần Thị Su bán hàng.',
  ],
};

/** A Hungarian whose record gives both orders of his name, as records do. */
const hungarian = indexInput([
  makePerson('viktor-tarnoki', { en: ['Viktor Tarnoki'], hu: ['Tárnoki Viktor'] }, { profile: { gender: 'male' } }),
]);

describe('a Hungarian name', () => {
  it.each([
    'Interjút adott [Tárnoki Viktor|viktor-tarnoki]. [Tárnokit|viktor-tarnoki] sokan hallgatták.',
    'Beszéltek [Tárnoki Viktorral|viktor-tarnoki] a bankról.',
    'Az angol lap [Viktor Tarnokival|viktor-tarnoki] beszélt.',
    'Megérkezett Tárnoki Viktorné.',
    'Tárnokit sokan hallgatták.',
  ])('is found in both orders, and not in his wife’s: %s', (sentence) => {
    expectMarks(sentence, 'hu', readIndex(writeIndex(hungarian.entities, hungarian.names, hungarian.weakSets)));
  });
});

describe.each(Object.entries(SENTENCES))('a text in %s', (lang, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expectMarks(sentence, lang, index);
  });
});

function expectMarks(sentence: string, lang: string, names: NameIndex): void {
  const { text, expected } = readMarked(sentence);
  const found = annotateText(text, lang, names)
    .filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR.balanced)
    .map(({ start, end, entities }) => `[${text.slice(start, end)}|${entities.join()}] at ${start}`);
  expect(found).toEqual(expected);
}

/** The sentence without its brackets, and what they say. */
function readMarked(sentence: string): { readonly text: string; readonly expected: readonly string[] } {
  const expected: string[] = [];
  let removed = 0;
  const text = sentence.replace(/\[([^|]+)\|([^\]]+)\]/gu, (mark, surface: string, id: string, at: number) => {
    expected.push(`[${surface}|${id}] at ${at - removed}`);
    removed += mark.length - surface.length;
    return surface;
  });
  return { text, expected };
}
