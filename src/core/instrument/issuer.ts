import type { Bilingual } from '../language.ts';
import { codeTable } from './code-table.ts';

/** Which way of writing numbers an issuer follows, and whose it is. */
export type IssuerSide = 'party' | 'army-party' | 'state' | 'army-state' | 'assembly' | 'front';

/** An issuer code of document numbers (ký hiệu cơ quan ban hành). */
export interface NumberIssuer {
  readonly code: string;
  readonly side: IssuerSide;
  readonly name: Bilingual;
  /** Bodies of the content that issue under the code, likeliest first. */
  readonly bodies: readonly string[];
  /** Years in which the code was in use, where the fact base knows them. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

type Period = { from?: number; to?: number };

const issuer =
  (side: IssuerSide) =>
  (
    code: string,
    vi: string,
    en: string,
    bodies: readonly string[] = [],
    period: Period = {},
  ): NumberIssuer => ({
    code,
    side,
    name: { vi, en },
    bodies,
    ...period,
  });

const party = issuer('party');
const armyParty = issuer('army-party');
const state = issuer('state');
const armyState = issuer('army-state');
const assembly = issuer('assembly');
const front = issuer('front');

export const numberIssuers: readonly NumberIssuer[] = [
  party('TW', 'Trung ương Đảng', 'Party centre', [
    'central-committee',
    'politburo',
    'secretariat',
    'politburo-and-secretariat',
  ]),
  party('HNTW', 'Hội nghị Trung ương', 'Central Committee plenum', ['central-committee']),
  party('BTCTW', 'Ban Tổ chức Trung ương', 'Central Organisation Commission'),
  party('BTGTW', 'Ban Tuyên giáo Trung ương', 'Central Commission for Publicity and Education'),
  party('BTTVHTW', 'Ban Tư tưởng - Văn hóa Trung ương', 'Central Commission for Ideology and Culture'),
  party(
    'BDVTW',
    'Ban Dân vận Trung ương',
    'Central Mass Mobilisation Commission',
    ['central-mass-mobilisation-commission'],
    {
      from: 1981,
      to: 2025,
    },
  ),
  party(
    'BTGDVTW',
    'Ban Tuyên giáo và Dân vận Trung ương',
    'Central Commission for Publicity, Education and Mass Mobilisation',
    ['central-publicity-education-and-mass-mobilisation-commission'],
  ),
  party('BNCTW', 'Ban Nội chính Trung ương', 'Central Commission for Internal Affairs'),
  party('BKTTW', 'Ban Kinh tế Trung ương', 'Central Economic Commission'),
  party('BCSTW', 'Ban Chính sách, chiến lược Trung ương', 'Central Policy and Strategy Commission'),
  party('UBKTTW', 'Ủy ban Kiểm tra Trung ương', 'Central Inspection Commission', [
    'central-inspection-commission',
  ]),
  party('VPTW', 'Văn phòng Trung ương Đảng', 'Party Central Office', ['party-central-office']),
  party('BCĐTW', 'Ban Chỉ đạo Trung ương', 'Central Steering Committee'),
  party('BCĐ', 'Ban Chỉ đạo', 'Steering Committee'),
  party('TU', 'Tỉnh ủy, Thành ủy', 'Provincial or municipal Party Committee', ['provincial-party-committee']),
  party('HU', 'Huyện ủy', 'District Party Committee'),
  party('QU', 'Quận ủy', 'Urban district Party Committee'),
  party('ThU', 'Thị ủy, Thành ủy', 'Town or city Party Committee'),
  party('ĐU', 'Đảng ủy', 'Party Committee'),
  party('ĐUK', 'Đảng ủy Khối', 'Party Committee of a bloc of agencies'),
  party('BCSĐ', 'Ban cán sự đảng', 'Party civil affairs committee'),
  party('ĐĐ', 'Đảng đoàn', 'Party group'),
  party('UBKTTU', 'Ủy ban Kiểm tra Tỉnh ủy', 'Provincial Inspection Commission'),
  party('BTCTU', 'Ban Tổ chức Tỉnh ủy', 'Provincial Organisation Commission'),
  party('BTGTU', 'Ban Tuyên giáo Tỉnh ủy', 'Provincial Commission for Publicity and Education'),
  party('BDVTU', 'Ban Dân vận Tỉnh ủy', 'Provincial Mass Mobilisation Commission'),
  party('VPTU', 'Văn phòng Tỉnh ủy', 'Office of the provincial Party Committee'),
  party('TWĐTN', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Central Committee of the Youth Union'),
  party(
    'ĐUMTTQĐTTW',
    'Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương',
    'Party Committee of the Fatherland Front and central mass organisations',
    ['fatherland-front-party-committee'],
  ),
  armyParty(
    'QUTW',
    'Quân ủy Trung ương',
    'Central Military Commission',
    ['central-military-commission', 'cmc-standing-board'],
    {
      from: 2011,
    },
  ),
  armyParty(
    'ĐUQSTW',
    'Đảng ủy Quân sự Trung ương',
    'Central Military Party Committee',
    ['central-military-party-committee'],
    {
      from: 1985,
      to: 2011,
    },
  ),
  armyParty('ĐUQS', 'Đảng ủy Quân sự', 'Military Party Committee'),
  armyParty('ĐUQK', 'Đảng ủy Quân khu', 'Military region Party Committee'),
  armyState('BQP', 'Bộ Quốc phòng', 'Ministry of National Defence', ['ministry-of-national-defence']),
  armyState('QP', 'Bộ Quốc phòng', 'Ministry of National Defence', ['ministry-of-national-defence']),
  armyState('TCCT', 'Tổng cục Chính trị', 'General Department of Politics', [
    'general-department-of-politics',
  ]),
  armyState('CT', 'Tổng cục Chính trị', 'General Department of Politics', ['general-department-of-politics']),
  armyState('BTTM', 'Bộ Tổng Tham mưu', 'General Staff'),
  armyState('TM', 'Bộ Tổng Tham mưu', 'General Staff'),
  assembly('QH', 'Quốc hội', 'National Assembly', ['national-assembly']),
  assembly('UBTVQH', 'Ủy ban Thường vụ Quốc hội', 'Standing Committee of the National Assembly', [
    'national-assembly-standing-committee',
  ]),
  assembly('HĐNN', 'Hội đồng Nhà nước', 'Council of State'),
  state('CTN', 'Chủ tịch nước', 'State President'),
  state('CP', 'Chính phủ', 'Government', ['government']),
  state('TTg', 'Thủ tướng Chính phủ', 'Prime Minister', ['prime-minister']),
  state('HĐBT', 'Hội đồng Bộ trưởng', 'Council of Ministers'),
  state('VPCP', 'Văn phòng Chính phủ', 'Office of the Government'),
  state('VPQH', 'Văn phòng Quốc hội', 'Office of the National Assembly'),
  state('VPCTN', 'Văn phòng Chủ tịch nước', 'Office of the President'),
  state('UBND', 'Ủy ban nhân dân', "People's Committee", ['peoples-committee']),
  state('HĐND', 'Hội đồng nhân dân', "People's Council"),
  state('HĐBCQG', 'Hội đồng bầu cử quốc gia', 'National Election Council'),
  state(
    'HĐTP',
    'Hội đồng Thẩm phán Tòa án nhân dân tối cao',
    "Judges' Council of the Supreme People's Court",
  ),
  state('TANDTC', 'Tòa án nhân dân tối cao', "Supreme People's Court"),
  state('VKSNDTC', 'Viện kiểm sát nhân dân tối cao', "Supreme People's Procuracy"),
  state('KTNN', 'Kiểm toán nhà nước', 'State Audit'),
  state('TTCP', 'Thanh tra Chính phủ', 'Government Inspectorate'),
  state('UBDT', 'Ủy ban Dân tộc', 'Committee for Ethnic Affairs'),
  state('NHNN', 'Ngân hàng Nhà nước', 'State Bank'),
  state('BCA', 'Bộ Công an', 'Ministry of Public Security'),
  state('BNG', 'Bộ Ngoại giao', 'Ministry of Foreign Affairs'),
  state('BNV', 'Bộ Nội vụ', 'Ministry of Home Affairs', ['ministry-of-home-affairs']),
  state('BTP', 'Bộ Tư pháp', 'Ministry of Justice'),
  state('BTC', 'Bộ Tài chính', 'Ministry of Finance'),
  state('BCT', 'Bộ Công Thương', 'Ministry of Industry and Trade'),
  state('BXD', 'Bộ Xây dựng', 'Ministry of Construction'),
  state('BYT', 'Bộ Y tế', 'Ministry of Health'),
  state('BGDĐT', 'Bộ Giáo dục và Đào tạo', 'Ministry of Education and Training'),
  state('BKHCN', 'Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology'),
  state('BKHĐT', 'Bộ Kế hoạch và Đầu tư', 'Ministry of Planning and Investment'),
  state('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội', 'Ministry of Labour, Invalids and Social Affairs'),
  state('BGTVT', 'Bộ Giao thông vận tải', 'Ministry of Transport'),
  state('BTNMT', 'Bộ Tài nguyên và Môi trường', 'Ministry of Natural Resources and Environment'),
  state('BNNMT', 'Bộ Nông nghiệp và Môi trường', 'Ministry of Agriculture and Environment'),
  state('BNNPTNT', 'Bộ Nông nghiệp và Phát triển nông thôn', 'Ministry of Agriculture and Rural Development'),
  state('BNN', 'Bộ Nông nghiệp', 'Ministry of Agriculture'),
  state('BTTTT', 'Bộ Thông tin và Truyền thông', 'Ministry of Information and Communications'),
  state('BVHTTDL', 'Bộ Văn hóa, Thể thao và Du lịch', 'Ministry of Culture, Sports and Tourism'),
  state('BVHTT', 'Bộ Văn hóa - Thông tin', 'Ministry of Culture and Information'),
  state('BDTTG', 'Bộ Dân tộc và Tôn giáo', 'Ministry of Ethnic and Religious Affairs'),
  state('BHXH', 'Bảo hiểm xã hội Việt Nam', 'Vietnam Social Security'),
  state('TCT', 'Tổng cục Thuế', 'General Department of Taxation'),
  state('TCHQ', 'Tổng cục Hải quan', 'General Department of Customs'),
  state('NHCS', 'Ngân hàng Chính sách xã hội', 'Bank for Social Policies'),
  state('TLĐ', 'Tổng Liên đoàn Lao động Việt Nam', 'General Confederation of Labour'),
  state('TLĐLĐVN', 'Tổng Liên đoàn Lao động Việt Nam', 'General Confederation of Labour'),
  front('MTTW', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Central Committee of the Fatherland Front', [
    'vietnam-fatherland-front',
  ]),
  front('MTTQ', 'Ủy ban Mặt trận Tổ quốc', 'Fatherland Front Committee', ['vietnam-fatherland-front']),
  front('ĐCT', 'Đoàn Chủ tịch', 'Presidium'),
];

let table: ((printed: string) => NumberIssuer | undefined) | undefined;

/** Codes of assemblies end in the number of the legislature, a K before it in the north of 1960-75: `QH15`, `QHK4`. */
const assemblyCode = /^(UBTVQH|QH|H[ĐD]NN)(K?)(\d{1,2})$/i;

/** The issuer that a printed code stands for; `QH15` is found as `QH` with its legislature. */
export function findIssuer(printed: string): NumberIssuer | undefined {
  table ??= codeTable(numberIssuers);
  const plain = table(printed);
  if (plain !== undefined) return plain;
  const match = assemblyCode.exec(printed);
  const body = match?.[1] === undefined ? undefined : table(match[1]);
  return body && { ...body, code: `${body.code}${(match?.[2] ?? '').toUpperCase()}${match?.[3] ?? ''}` };
}

/** Party and Army Party bodies write `25-NQ/TW`, all others `16/CT-TTg`. */
export const writesPartyStyle = (side: IssuerSide): boolean => side === 'party' || side === 'army-party';
