/**
 * The words that a reader types into the code box for kinds and bodies, folded, and the codes that they may stand for
 * in a number. Longest first, so that `thông tư liên tịch` is not read as `thông tư`. A law has no code of its own:
 * `qh` stands for the code of any legislature.
 */
export interface QueryWord {
  readonly words: string;
  readonly codes: readonly string[];
  /** Ids of bodies, where several issue under one code. */
  readonly bodies?: readonly string[] | undefined;
}

const list = (text: string): QueryWord[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', codes = '', bodies] = line.split('=').map((part) => part.trim());
      return names.split(',').map((words) => ({
        words: words.trim(),
        codes: codes.split(' '),
        bodies: bodies?.split(' '),
      }));
    })
    .sort((a, b) => b.words.length - a.words.length);

const kindLines = `
nghi quyet, resolution, resolutions = nq
chi thi, directive = ct
ket luan, conclusion = kl
quyet dinh, decision = qd
quy dinh, provisions = qd qdi
quy che, statute = qc
regulation = qc qd qdi
huong dan, guidance, guideline = hd
thong bao, notice = tb
thong cao, communique = tc
thong tri = tt
ke hoach, plan = kh
chuong trinh, programme, program = ctr
cong van, official letter = cv
cong dien, telegram = cd
nghi dinh, decree = nd
thong tu lien tich, joint circular = ttlt
thong tu, circular = tt
phap lenh, ordinance = pl
sac lenh = sl
luat, bo luat, law = qh
bao cao, report = bc
to trinh, submission = ttr
de an, scheme = da
van ban hop nhat, consolidated text = vbhn
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
