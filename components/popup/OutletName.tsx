/** A long name may break after its first dot, slash or hyphen: "Time." "news", "news." "com.au". */
const firstBreak = /^[^./\-_]*[./\-_]/;

/** An outlet's name as a column's head: it may break where the eye expects it; the whole name is its title. */
export function OutletName({ name }: { readonly name: string }) {
  const head = firstBreak.exec(name)?.[0] ?? '';
  return (
    <bdi class="ss-outlet" title={name}>
      {head}
      {head !== '' && <wbr />}
      {name.slice(head.length)}
    </bdi>
  );
}
