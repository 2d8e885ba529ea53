/**
 * The words that a reader types into the code box for kinds and bodies, folded, and the codes that they may stand for
 * in a number, and the ids of the kinds or bodies. Longest first, so that `thông tư liên tịch` is not read as `thông tư`.
 * A law has no code of its own: `qh` stands for the code of any legislature. A charter or a platform has no number.
 */
export interface QueryWord {
  readonly words: string;
  readonly codes: readonly string[];
  /** Ids of kinds; of bodies, where several issue under one code. */
  readonly ids?: readonly string[] | undefined;
}

const list = (text: string): QueryWord[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', codes = '', ids] = line.split('=').map((part) => part.trim());
      return names.split(',').map((words) => ({
        words: words.trim(),
        codes: codes === '' ? [] : codes.split(' '),
        ids: ids?.split(' '),
      }));
    })
    .sort((a, b) => b.words.length - a.words.length);

const kindLines = `
nghi quyet, resolution, resolutions = nq = resolution
chi thi, directive, directives = ct = directive
ket luan, conclusion, conclusions = kl = conclusion
quyet dinh, decision, decisions = qd = decision
quy dinh, provisions = qd qdi = provisions
quy che, statute = qc = regulation
regulation, regulations = qc qd qdi = regulation provisions
huong dan, guidance, guideline = hd = guidance
thong bao, notice = tb = notice
thong cao, communique = tc = communique
thong tri = tt = party-circular
ke hoach, plan = kh = plan
chuong trinh, programme, program = ctr = programme
cong van, official letter = cv = official-letter
cong dien, telegram = cd
nghi dinh, decree, decrees = nd = decree
thong tu lien tich, joint circular = ttlt = joint-circular
thong tu, circular, circulars = tt = circular
phap lenh, ordinance = pl = ordinance
sac lenh = sl
luat, bo luat, law, laws = qh = law
bao cao, report = bc = report
to trinh, submission = ttr = submission
de an, scheme = da = scheme project
van ban hop nhat, consolidated text = vbhn = consolidated-text
dieu le, charter = = charter
cuong linh, platform = = platform
`;

const issuerLines = `
ban chap hanh trung uong, central committee = tw hntw = central-committee
bo chinh tri, politburo = tw = politburo politburo-and-secretariat
ban bi thu, secretariat = tw = secretariat politburo-and-secretariat
trung uong, central = tw hntw
quan uy trung uong, quan uy, central military commission, cmc = qutw duqstw
dang uy quan su trung uong, dang uy quan su, central military party committee = duqstw
thu tuong chinh phu, thu tuong, prime minister = ttg
chinh phu, government = cp
uy ban thuong vu quoc hoi, national assembly standing committee = ubtvqh
quoc hoi, national assembly = qh ubtvqh
bo quoc phong, ministry of national defence, ministry of defence = bqp qp
tong cuc chinh tri = ct tcct
bo noi vu, ministry of home affairs = bnv
ban dan van trung uong = bdvtw
ban tuyen giao va dan van trung uong = btgdvtw
uy ban kiem tra trung uong = ubkttw
van phong trung uong = vptw
tinh uy, thanh uy = tu
uy ban nhan dan = ubnd
hoi dong nhan dan = hdnd
`;

let kinds: readonly QueryWord[] | undefined;
let issuers: readonly QueryWord[] | undefined;

export const kindWords = (): readonly QueryWord[] => {
  kinds ??= list(kindLines);
  return kinds;
};

export const issuerWords = (): readonly QueryWord[] => {
  issuers ??= list(issuerLines);
  return issuers;
};
