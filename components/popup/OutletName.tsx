/** Places where a long name may break, before a dot or after a hyphen or slash: "Time." "news". */
const breaks = /(?<=[./\-_])/;

/** An outlet's name as a column's head: it may break where the eye expects it; the whole name is its title. */
export function OutletName({ name }: { readonly name: string }) {
  return (
    <bdi class="ss-outlet" title={name}>
      {name.split(breaks).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={`${at}${part}`} />, part]))}
    </bdi>
  );
}
