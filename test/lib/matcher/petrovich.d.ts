/** The part of petrovich that the tests use. */
declare module 'petrovich' {
  interface Name {
    readonly first?: string;
    readonly last?: string;
    readonly gender: 'male' | 'female';
  }
  function petrovich(name: Name, form: 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional'): Name;
  export = petrovich;
}
