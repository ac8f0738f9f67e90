/**
 * Sentences in Chinese, Japanese and Korean with real names of the data, written for the rules of these languages. A name that must be
 * marked stands in brackets with its entity; nothing else may be marked.
 */
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../tools/load-index';
import { expectMarks } from './marked-sentence';

const { index } = loadDataset();

const chinese: readonly string[] = [
  // Names, posts beside them, and both scripts.
  '[马斯克|elon-musk]与[奥特曼|sam-altman]同台亮相。',
  '美国总统[特朗普|donald-trump]周二宣布新的关税。',
  '副总统[万斯|jd-vance]随后发表讲话。',
  '[埃隆·马斯克|elon-musk]没有回应。',
  '[埃隆马斯克|elon-musk]没有回应。',
  '[埃隆•马斯克|elon-musk]没有回应。',
  '[埃隆・马斯克|elon-musk]没有回应。',
  '[埃隆‧马斯克|elon-musk]没有回应。',
  '[马云|jack-ma]和[马化腾|pony-ma]出席了会议。',
  '记者从[阿里巴巴|alibaba-group]了解到，[马云|jack-ma]没有出席。',
  '[台積電|tsmc]與[華為|huawei]公布財報。',
  '[臺積電|tsmc]的工廠停電。',
  '[滙豐控股|hsbc]與[花旗|citigroup]裁員。',
  '[ＯｐｅｎＡＩ|openai]发布了新的模型。',
  '[谷歌|google]、[微软|microsoft]和[英伟达|nvidia]的股价上涨。',
  '[百度|baidu]首席执行官[李彦宏|robin-li]说。',
  '[黄仁勋|jensen-huang]在台北介绍[英伟达|nvidia]的芯片。',
  '他离开[腾讯|tencent]，去了[字节跳动|bytedance]。',
  '[华为|huawei]在深圳召开发布会。',
  '据[华尔街日报|the-wall-street-journal]报道，[微软|microsoft]将裁员。',
  // Words that reach over the borders of a name.
  '北京东城区公安局昨日通报。',
  '他的词汇丰富多样。',
  '周末去便宜家具城看看。',
  '他是访美团组的成员。',
  '当地大力推特色旅游。',
  '广东航空公司的客机晚点。',
  '总统开始访华为期三天的行程。',
  '高通胀让消费者担忧。',
  '银行业务繁忙，汇率稳定，词汇丰富。',
  // Others of the name, and things that are named like it.
  '伊万卡·特朗普来到北京。',
  '小特朗普发表讲话。',
  '丰田市位于爱知县。',
  '酒店是三星级的。',
  '她早上喝小米粥，晚上吃苹果。',
];

const japanese: readonly string[] = [
  '[トランプ|donald-trump]大統領は10日、演説した。',
  '[トランプ|donald-trump]氏は10日、演説した。',
  '[マスク|elon-musk]氏は火星に行きたい。',
  '[バンス|jd-vance]副大統領と[ルビオ|marco-rubio]国務長官が来日した。',
  '[ヴァンス|jd-vance]副大統領が来日した。',
  '[パウエル|jerome-powell]FRB議長は利下げを見送った。',
  '[イーロン・マスク|elon-musk]は話さなかった。',
  '[イーロンマスク|elon-musk]は話さなかった。',
  '[イーロン•マスク|elon-musk]は話さなかった。',
  '[ｲｰﾛﾝ･ﾏｽｸ|elon-musk]は話さなかった。',
  '[ＯｐｅｎＡＩ|openai]の[アルトマン|sam-altman]CEOは語った。',
  '[孫正義|masayoshi-son]会長は語った。その後、[孫|masayoshi-son]氏は帰国した。',
  '[豊田章男|akio-toyoda]会長は語った。その後、[豊田|akio-toyoda]氏は豊田市に戻った。',
  '[三木谷浩史|hiroshi-mikitani]社長は語った。その後、[三木谷|hiroshi-mikitani]氏は帰った。',
  '[アップル|apple-inc]・[グーグル|google]の両社が合意した。',
  '米[エヌビディア|nvidia]の[ジェンスン・フアン|jensen-huang]CEOが来日した。',
  '[富士通|fujitsu]は新しい製品を発表した。',
  '[任天堂|nintendo]と[ソニーグループ|sony]の株価が上がった。',
  '[石破茂|shigeru-ishiba]首相は辞任した。',
  '[スティーブ・ジョブズ|steve-jobs]が戻った日。',
  '[スティーヴ・ジョブズ|steve-jobs]が戻った日。',
  // Words, places, and others of the name.
  '風邪なのでマスクを着用した。',
  '子供たちはトランプで遊んだ。',
  '孫氏は語った。',
  '孫と公園で遊んだ。',
  '富士通り沿いの店が閉まった。',
  '豊田市の工場が止まった。',
  'エリック・トランプ氏が来日した。',
  'ドナルド・トランプ・ジュニア氏が来日した。',
  '楽天イーグルスが勝った。',
  'ソニー・ピクチャーズの映画が公開された。',
  '植田氏は町の書店で働く。',
  '広東航空機の歴史を学ぶ。',
  'トランプタワーの前で待つ。',
];

const korean: readonly string[] = [
  '[트럼프|donald-trump] 대통령은 10일 연설했다.',
  '[트럼프|donald-trump] 미국 대통령이 연설했다.',
  '[머스크|elon-musk] CEO가 사과했다.',
  '[머스크|elon-musk]씨는 사과했다.',
  '[파월|jerome-powell] 연준 의장이 금리를 내렸다.',
  '[이재용|lee-jae-yong] 회장이 출국했다.',
  '[이재용|lee-jae-yong]회장에게는 아무도 묻지 않았다.',
  '[카카오|kakao] 창업자 [김범수|kim-beom-su]가 책을 냈다.',
  '[카카오엔터테인먼트|kakao-entertainment]와 [카카오|kakao]가 상장했다.',
  '[네이버|naver]로서는 반가운 소식이다.',
  '[네이버|naver]에서만 볼 수 있다.',
  '[구글|google]이라고 말했다.',
  '그 회사는 [구글|google]이었다.',
  '[구글|google]까지도 참여했다.',
  '[구글|google]에게는 기회다.',
  '[애플|apple-inc]과 [구글|google]이 합의했다.',
  '[애플|apple-inc]·[구글|google]이 합의했다.',
  '[트럼프|donald-trump]·[푸틴|vladimir-putin] 회담이 열렸다.',
  '[도널드 트럼프|donald-trump]가 당선됐다.',
  '[일론 머스크|elon-musk]의 [테슬라|tesla-inc]가 차를 팔았다.',
  '[삼성전자|samsung-electronics]의 주가가 올랐다.',
  '[엔비디아|nvidia] 측은 답하지 않았다.',
  '[마이크로소프트|microsoft]부터 시작했다.',
  // Common names and words, places, clubs, and relatives.
  '이 회장은 아무 말도 하지 않았다.',
  '가수 김범수가 노래했다.',
  '이방카 트럼프가 서울에 왔다.',
  '도널드 트럼프 주니어가 서울에 왔다.',
  '삼성 라이온즈가 이겼다.',
  '학교에서 현대사를 배웠다.',
  '그는 현대고등학교를 나왔다.',
  '구글링으로 답을 찾았다.',
  '모디한 옷을 입었다.',
  '하이브리드 자동차가 잘 팔린다.',
  '메타버스가 사라졌다.',
  '카카오나무는 더운 곳에서 자란다.',
];

describe.each([
  ['zh', chinese],
  ['ja', japanese],
  ['ko', korean],
])('%s', (lang, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    expectMarks(sentence, lang, index);
  });

  it('has sentences in which nothing is marked', () => {
    expect(sentences.filter((sentence) => !sentence.includes('[')).length).toBeGreaterThanOrEqual(10);
  });
});
