/**
 * How letters sound, as data for `sound.ts`: one table for Latin spelling of any language, one for each other script.
 *
 * An entry is `letters=sounds`; the longest letters win; `^` and `$` are the borders of a word. A sound is one letter of `SOUNDS`;
 * `[bv]` is any of them, those behind a slash at a price: `[k/C]`; `?` says that it may be silent. Tables are written in folded letters.
 * From general knowledge of how the press transcribes names, sharpened on lists of pairs; no pair of them is in here.
 */

/** T as in thing, S sh, Z zh, C ch, J as in jam, c ts, x kh. */
export const SOUNDS = 'pbfvmntdTszSZCJckgxhlrywaeiou';

/** Any language that is written in Latin letters: what is certain in one of them is a choice here. */
export const LATIN =
  'a=a ai=[ae]i? au=[ao]u? e=e ee=[ie] ea=[ie]a? ei=[aei]i? eu=[oeiu]u? ew=[yi]?u i=[iy] ie=[iy]e? igh=ai o=o oo=[uo] ou=[ouaw]u? oi=[ouw][ia] ' +
  'u=[uyaw] ue=[uw]e? y=[iy] ay=[ae]i? ey=[ei]i? oy=oi e$=e? es$=e?[sz]? b=b mb=[mn]b mb$=mb? c=[k/CJc] cc=[kC] ce=[sSCc]e ci=[sSCc]i cy=[sc]i ic$=i[kCc] ' +
  'ch=[CkSxh] chi=[CkSxht]i chr=kr cht=[xk]t ck=k cq=k cques$=ks? cs=[ksCS][s]? cz=[Cc] d=d ds$=d?[sz] dg=J dj=J dz=[dJzc][zc]? dt=t f=[f/v] g=[g/kJhx] ge=[gJZxh/y]e gi=[gJZxh]i gy=[gJd]i gh=[gh]? ' +
  'ght=[gx]?t gn=g?n gue=[g]e gui=[g]i h=[hx/g] ^h=[hxg]? j=[JyZxh] jh=J joh=[JyZxh]o[hxg]? k=[k/gx] kh=[xkh] ^kn=k?n l=l ll=[ly] lh=l[hxg]? alk=al?k m=m mm=m mp=[mn]p mps=[mn]p?[sz] mpb=[mn]p?b ^mc=mak ^mac=mak n=n ng=ng? nt$=nt? nd$=nd? nge=nJe ' +
  'p=p pf=p?f ph=[fp] phen=[fv]en ^ps=p?s q=k qu=k[wvu]? qv=kv r=r rh=r rz=[ZSr] s=[sz/SZ] sh=[Ss] sch=[Ss][kx]? sce=[Ss]e sci=[Ss]i ss=[s] sz=[sSz] st=[sS]t sp=[sS]p ' +
  't=[t/Td] th=[tTs/d] tch=C tsch=C tz=t?[cs] ts=t?[csC] v=[v/fwb] v$=[vf/b] w=[wvu] wh=[wvhu] wr=r x=k?[sz] ^x=[kzsSh]s? z=[zsc/ZT] zh=[ZJ] zz=[czs] ' +
  // What French leaves silent at the end of a word.
  'eau=o eaux$=o aux$=o ault$=ol?t? ^louis$=luis? ques$=ks? cois$=[s]uas? ^von$=[fv]on aud$=od? ard$=ard? ert$=ert? ois$=[uw]as? oit$=[uw]at? et$=et? ot$=ot? ais$=es? ier$=[iy]e[r]? ez$=e[zsc]? er$=er';

/** Cyrillic of all languages that use it; folding writes й as и, ё as е, ї as і, ґ as г. */
const CYRILLIC =
  'а=a б=b в=[vw] г=[g/hx] гх=g д=d дж=J дз=[zJc] ђ=J е=e є=e ж=[ZJ] з=[zs] ѕ=[zc] и=[iy] і=[iy] ј=[yi] к=k кс=k[sz] л=l љ=l м=m н=n њ=n о=o п=p р=r с=[sz] ' +
  'т=t дт=t тс=t?[cs] тц=[cs] тч=C тш=C ћ=C у=[uwvy] ў=[wuv] ф=[f/T] х=[hx] ц=[cs] ч=C џ=J ш=S щ=[SC] ъ=~ ы=i ь=~ э=e ю=y?u я=y?a сх=sx кх=k';

const GREEK =
  'α=a αι=[ae]i? αυ=a[vfu]? β=[vb] γ=[gyh] γκ=n?g γγ=ng γι=y?i? γχ=nx δ=[dT] ε=e ει=[ie]i? ευ=e[vfu]? ζ=[zJZ] η=i θ=[Tt] ι=[iy] κ=k λ=l μ=m μπ=m?b ν=n ντ=n?d ξ=k?[sz] ο=o οι=[io]i? ου=[uw] π=p ' +
  'ρ=r σ=[szSZ] τ=t τσ=[Cc] τζ=[JCc] τς=[Cc] υ=[iyu] φ=f χ=[hxkS] ψ=p[s] ω=o';

/** Vowels are mostly not written; ו and י may be vowels or consonants. */
const HEBREW =
  'א=[aeiou] ב=[bv] ג=g ד=d ה=[hae] ו=[vuow] וו=[wvu] ז=[zs] ח=[xh/k] ט=t י=[iyae] יי=[iyae] כ=[k/x] ך=[k/x] ל=l מ=m ם=m נ=n ן=n ס=s ע=[aeiou] פ=[pf] ף=[fp] צ=[cs/C] ץ=[cs/C] ק=k ר=r ' +
  "ש=[Ss] ת=[tT] ג'=[JZ] ז'=[ZJ] צ'=C ץ'=C ת'=[Ts] ד'=[dT] ח'=[x/k] טש=C דט=t טס=[cs] דג'=J ה$=[hae] קס=k[sz] תש=C";

/** Arabic and Persian; folding writes ة as ه, ى and ی as ي, ک as ك, and takes away hamza. */
const ARABIC =
  'ا=[aeiou] اي=[aei][iy]? او=[ouwa] ب=[bpv] پ=p ت=t تش=C تس=t?[cs] ث=[Ts] ج=[JgZ] چ=C ح=[/hx] خ=[x/k] د=d ذ=[dzT] ر=r ز=[zs] ژ=[ZJ] س=[sz] ش=[SC] ص=s ض=d ط=t ظ=z ع=[/aeiou] غ=[g/h] ڠ=g ' +
  'ف=[fv] ڤ=v ڥ=v ق=[kg] ك=[kg] گ=g كس=k[sz] ل=l م=m ن=n ه=[hae] و=[wvuo] ي=[iyae] ء=~ دج=J ه$=[hae]';

/** Consonants carry an a unless a vowel sign or the virama follows: `sound.ts` makes those entries. */
export const DEVANAGARI_CONSONANTS =
  'क=k ख=[k/x] ग=g घ=g ङ=n च=[CSc] छ=C ज=[JzZ] झ=[JZz] ञ=n ट=t ठ=[tT] ड=[dr] ढ=[dr] ण=n त=t थ=[tT] द=[dT] ध=d न=n प=p फ=[fp] ब=b भ=b म=m य=[yi] र=r ल=l ळ=l व=[vw] श=[Ss] ष=[Ss] स=[sz] ह=[hx] ऩ=n ऱ=r';
export const DEVANAGARI_VOWELS = '्=~ ा=a ि=[iy] ी=[iy] ु=u ू=u ृ=ri े=e ै=[aei]i? ो=o ौ=[oau]u? ॉ=[oa] ॅ=[ae] ॊ=o ॆ=e';
const DEVANAGARI =
  'अ=a आ=a इ=[iy] ई=[iy] उ=u ऊ=u ऋ=ri ए=e ऐ=[aei]i? ओ=o औ=[oau]u? ऑ=[oa] ऍ=[ae] ऎ=e ॲ=[ae] ं=[nm] ँ=[nm]? ः=h क्स=k[sz] त्स=t?[cs]';

/** Rows of katakana: consonant, then the kana of a i u e o. A vowel that only carries the consonant is weak. */
export const KATAKANA_ROWS =
  'k=カキクケコ g=ガギグゲゴ [s/T]=サ_ス_ソ [sS]=_シ_セ_ [zd]=ザ_ズ_ゾ [JzdZ]=_ジ_ゼ_ t=タ__テト [tC]=_チ___ [ct]=__ツ__ d=ダ__デド [JZzd]=_ヂヅ__ n=ナニヌネノ h=ハヒ_ヘホ [fh]=__フ__ [bv]=バビブベボ p=パピプペポ m=マミムメモ y=ヤ_ユ_ヨ [lr]=ラリルレロ [wv]=ワヰ_ヱヲ [vb]=__ヴ__';
export const KATAKANA_SMALL = 'ァ=a ィ=[iy] ゥ=u ェ=e ォ=o ャ=y?a ュ=y?u ョ=y?o';
const KATAKANA =
  'ア=a イ=[iy] ウ=[uwv] エ=e オ=o ン=n ッ=~ ー=~ ウィ=[wv]i ウェ=[wv]e ウォ=[wv]o ウァ=[wv]a イェ=ye シェ=[Ss]e ジェ=[JZ]e チェ=Ce クス=k~[sz]~';

/** Letters of Hangul syllables: first, middle and last ones in Unicode's order. */
export const HANGUL_FIRST =
  'ᄀ=[gk] ᄁ=k ᄂ=n ᄃ=[dt] ᄄ=[td] ᄅ=[lr] ᄆ=m ᄇ=[bv] ᄈ=[pb] ᄉ=[sS/zTc] ᄊ=[sz] ᄋ=~ ᄌ=[JzZc] ᄍ=[Jc] ᄎ=[CcS] ᄏ=[k/xg] ᄐ=t ᄑ=[pf] ᄒ=[hx/fg]';
const HANGUL =
  `${HANGUL_FIRST} ᅡ=[aeo] ᅢ=[ae] ᅣ=ya ᅤ=ya ᅥ=[oaeu] ᅦ=e ᅧ=y?[oae] ᅨ=ye ᅩ=[ou] ᅪ=[wo]a ᅫ=we ᅬ=[wo]?e ᅭ=y?o ᅮ=[uow] ᅯ=[wu][oa] ᅰ=[wu]e ᅱ=[wu]?i ᅲ=y?u ᅳ=~ ᅴ=[iu] ᅵ=[iye] ` +
  'ᆨ=[kg] ᆩ=k ᆫ=n ᆮ=[td] ᆯ=[lr] ᆷ=m ᆸ=[pbvf] ᆺ=[tsdSC] ᆻ=s ᆼ=ng? ᆾ=C ᆿ=k ᇀ=t ᇁ=p';

/** By the name of the script in `CharClass`. */
export const SCRIPTS = {
  cyrillic: CYRILLIC,
  greek: GREEK,
  hebrew: HEBREW,
  arabic: ARABIC,
  devanagari: DEVANAGARI,
  katakana: KATAKANA,
  hangul: HANGUL,
} as const;
