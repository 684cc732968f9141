/** Every consonant a syllable may begin with; the longer first, so that “già” is gi + a. */
export const onsets: readonly string[] = 'ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x'
  .split(' ')
  .concat('');

/** Every rhyme of the written language, without tones; after qu and gi the rest of the word counts. */
export const rhymes: ReadonlySet<string> = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
  oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
  uy uya uych uyn uynh uyên uyêt uyp uyt uyu
  ư ưa ưc ưi ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ych yên yêng yêm yêt yêu ynh yt`.split(/\s+/u),
);
