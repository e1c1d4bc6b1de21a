/** The gate of the shipped pack, made by the build (wxt.config.ts). */
declare module 'virtual:second-source/gate' {
  const gate: import('./gate').GateData;
  export default gate;
}
