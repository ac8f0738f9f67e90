/** Korean: particles and forms of address are glued behind a name and stand outside the mention. */
import { words, type LanguageRules } from '../language';

export const ko: LanguageRules = {
  lang: 'ko',
  particles: words(
    '이 가 은 는 을 를 의 에 에서 에게 에는 에도 에게서 께 와 과 도 로 으로 로부터 으로부터 만 부터 까지 보다 처럼 라고 이라고 라는 이라는 측 씨 사 등 랑 이랑 나 이나 며 이며 인 였다 이다 한테 회장 대표 사장 창업자 전 위원장 의장 부회장 최고경영자',
  ),
  cues: words('회사 기업 대표 회장 최고경영자 창업자 주가 의장'),
  openers: [],
};
