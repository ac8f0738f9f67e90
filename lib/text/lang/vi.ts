/**
 * Vietnamese: no inflection. Each syllable is a word of its own, so a cue is the telling syllable of its expression (tập đoàn, giám đốc),
 * and folding takes the tones off: of two expressions the one was chosen whose syllable in other tones is rarer beside names.
 * In front of a surname often stands the country of its bearer (Tổng thống Nga Putin).
 */
import { words, type LanguageRules } from '../language';

export const vi: LanguageRules = {
  lang: 'vi',
  surroundings: {
    longer: { before: words('đường Đường phố Phố sân bảo-tàng quỹ Quỹ rừng Rừng sông Sông cầu giải Giải') },
    kin: { before: words('họ') },
    firm: { before: words('ty đoàn hãng') },
    things: { before: words('chiếc xe') },
    callings: words('viên sĩ giáo-sư nhân'),
  },
  cues: words(
    'ông hãng đoàn ty ceo cfo coo cto startup tịch đốc phiếu sếp lập thuê kiện doanh nghiệp thống thẩm luật thương hiệu trùm triệu mạng thâu tóm chủ sở hữu sáng quản trị tướng nhuận',
  ),
  openers: words(
    'ông bà theo tại trong ngoài khi nếu vì do với và hoặc nhưng sau trước từ đến ở của cho về là các những một hai nhiều hôm ngày tháng năm tuần sáng chiều hiện đây đó này cùng cựu tỷ tờ hãng công tập cổ giám chủ tổng thứ riêng bởi tuy cả nhà để mỹ nga pháp đức nhật ý',
  ),
};
