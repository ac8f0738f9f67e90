/**
 * Vietnamese: no inflection. Each syllable is a word of its own, so a cue is the telling syllable of its expression (tập đoàn, giám đốc).
 * Folding takes the tones off: a syllable that is a common one in another tone (bà and ba, phú and phủ) is no cue.
 */
import { words, type LanguageRules } from '../language';

export const vi: LanguageRules = {
  lang: 'vi',
  cues: words(
    'ông hãng đoàn ty ceo cfo coo cto startup tịch đốc phiếu sếp lập thuê kiện doanh nghiệp thống thẩm luật thương hiệu trùm triệu phát hành ngân mạng gã thâu tóm',
  ),
  openers: words(
    'ông bà theo tại trong ngoài khi nếu vì do với và hoặc nhưng sau trước từ đến ở của cho về là các những một hai nhiều hôm ngày tháng năm tuần sáng chiều hiện đây đó này cùng cựu tỷ tờ hãng công tập cổ giám chủ tổng thứ riêng bởi tuy cả nhà để',
  ),
};
