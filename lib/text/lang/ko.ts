/** Korean: particles and forms of address are glued behind a name and stand outside the mention. */
import { words, type LanguageRules } from '../language';

export const ko: LanguageRules = {
  lang: 'ko',
  particles: words(
    '이 가 은 는 을 를 의 에 에서 에게 에는 에도 에게서 께 와 과 도 로 으로 로부터 으로부터 만 부터 까지 보다 처럼 라고 이라고 라는 이라는 측 씨 사 등 랑 이랑 나 이나 며 이며 인 였다 이다 한테 회장 대표 사장 창업자 전 위원장 의장 부회장 최고경영자',
  ),
  surroundings: {
    longer: { after: words('재단 거리 스타디움 경기장 대학교 박물관 지수 강 열대우림 아레나 상을') },
    kin: { after: words('가문 일가') },
    firm: { after: words('주가 주식 최고경영자 대표 회장') },
    things: { after: words('한 대 차량 승용차 자동차를') },
    callings: words(
      '배우 화가 조각가 시인 소설가 작가 가수 음악가 래퍼 작곡가 무용수 역사학자 교사 선생님 간호사 농부 어부 목사 신부 선수 골키퍼 공격수 투수 사진작가',
    ),
  },
  cues: words('회사 기업 대표 회장 최고경영자 창업자 주가 의장'),
  openers: [],
};
