/**
 * Korean: particles and forms of address are glued behind a name and stand outside the mention. They stack (에게서만, 회장에게는), so
 * what follows a name is one when it can be cut into them.
 */
import { stacked, words, type LanguageRules } from '../language';

/** Particles behind which others stand: 카카오에서는, 카카오로서도. */
const CASES = words(
  '에 에서 에게 에게서 한테 께 와 과 로 으로 로서 으로서 로부터 으로부터 하고 까지 부터 만 처럼 보다 씨 님 측 등',
);
const TOPICS = words('은 는 도 만 의 까지 이 가 을 를 에 에게 과 와 로 으로');
const COPULA = words(
  '인 이다 이라 이며 며 이고 이자 이지만 지만 이라는 라는 이라고 라고 이라며 라며 이라면 라면 이던 이었던 였던 이었다 였다 이었고 였고 입니다 이어서 여서 이란 란 이라도 라도 이나 나',
);

export const ko: LanguageRules = {
  lang: 'ko',
  particles: [
    ...words(
      '이 가 은 는 을 를 의 도 께서 께서는 에게서는 랑 이랑 대로 만큼 만큼은 뿐 마다 조차 조차도 마저 마저도 밖에 같이 이든 든 이야 야 들 들이 들은 들의',
    ),
    ...CASES,
    ...stacked(CASES, TOPICS),
    ...COPULA,
  ].filter((particle, at, all) => all.indexOf(particle) === at),
  glued: {
    titles: [
      ...stacked(['', ...words('전 미 미국 전미국 러시아 프랑스')], ['대통령', '부통령']),
      ...words(
        '대통령당선인 당선인 총리 전총리 국무총리 총재 의장 연준의장 장관 국무장관 재무장관 상무장관 국방장관 주석 국가주석 총서기 주지사 시장 상원의원 하원의원 의원 판사 회장 부회장 명예회장 사장 부사장 전사장 대표 대표이사 전대표 이사 이사회의장 위원장 센터장 최고경영자 최고재무책임자 최고운영책임자 최고기술책임자 창업자 공동창업자 창립자 공동창립자 설립자 CEO CFO COO CTO',
      ),
    ],
    address: words('씨 님 박사 교수 여사 선생'),
    firstNames: words(
      '이방카 멜라니아 에릭 배런 킴벌 메이 저스틴 그라임스 존 제임스 로버트 마이클 윌리엄 데이비드 리처드 조지프 조셉 토머스 토마스 찰스 크리스토퍼 대니얼 다니엘 매슈 매튜 앤서니 마크 폴 스티븐 스티브 앤드루 앤드류 케빈 조지 에드워드 브라이언 제이슨 제프 제프리 라이언 제이컵 게리 니컬러스 조너선 조나단 래리 프랭크 스콧 벤저민 새뮤얼 그레고리 알렉산더 패트릭 잭 데니스 제리 콜린 메리 퍼트리샤 제니퍼 린다 엘리자베스 바버라 수전 제시카 세라 사라 캐런 리사 낸시 마거릿 샌드라 애슐리 킴벌리 에밀리 미셸 캐럴 어맨다 멜리사 데버라 스테퍼니 리베카 로라 헬렌 에이미 애나 안나 캐서린 니콜 에마 엠마 마리아 안드레아 카를로스 호세 후안 루이스 피터 한스 장 피에르 블라디미르 세르게이 이반 알렉세이',
    ),
    and: '와과',
    things: words(
      '주니어 대로 다리 대교 공원 광장 공항 대학 대학교 고등학교 중학교 초등학교 병원 박물관 미술관 도서관 경기장 체육관 구장 스타디움 타워 극장 재단 호수 열대우림 우림 라이온즈 타이거즈 이글스 베어스 트윈스 자이언츠 나무 가루',
    ),
  },
  surroundings: {
    longer: { after: words('재단 거리 스타디움 경기장 대학교 박물관 지수 강 열대우림 아레나 상을') },
    kin: { after: words('가문 일가') },
    firm: { after: words('주가 주식 최고경영자 대표 회장') },
    things: { after: words('한 대 차량 승용차 자동차를') },
    callings: words(
      '배우 화가 조각가 시인 소설가 작가 가수 음악가 래퍼 작곡가 무용수 역사학자 교사 선생님 간호사 농부 어부 목사 신부 선수 골키퍼 공격수 투수 사진작가',
    ),
  },
  cues: words(
    '회사 기업 그룹 계열사 자회사 모회사 지주 본사 업체 대기업 주가 주식 지분 주주 시가총액 상장 증시 실적 매출 영업이익 순이익 인수 합병 투자 제휴 소송 고소 기소 제품 출시 플랫폼 브랜드 제조사 대표 회장 부회장 사장 최고경영자 창업자 창립자 의장 억만장자 기업가 대통령 총리 장관 CEO',
  ),
  openers: [],
};
