import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../browsers/find-browser';

/** A machine on which only these files are programs. */
function machineWith(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/opt/tools:/usr/bin' },
    home: '/home/ann',
    isExecutable: (path) => files.includes(path),
    namesIn: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    ...more,
  };
}

describe('findBrowser', () => {
  test.each<[string, Machine, string | undefined]>([
    ['Chromium on the PATH', machineWith(['/opt/tools/chromium', '/usr/bin/firefox']), '/opt/tools/chromium'],
    ['Chrome when there is no Chromium', machineWith(['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
    ['Edge', machineWith(['/usr/bin/microsoft-edge']), '/usr/bin/microsoft-edge'],
    ['Brave', machineWith(['/usr/bin/brave-browser']), '/usr/bin/brave-browser'],
    ['Firefox ESR', machineWith(['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
    ['a snap although the PATH leaves it out', machineWith(['/snap/bin/chromium']), '/snap/bin/chromium'],
    [
      'Chrome among the applications of a Mac',
      machineWith(['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'], { platform: 'darwin' }),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Firefox in the home folder of a Mac',
      machineWith(['/Users/ann/Applications/Firefox.app/Contents/MacOS/firefox'], {
        platform: 'darwin',
        home: '/Users/ann',
      }),
      '/Users/ann/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Edge on Windows',
      machineWith(['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'], {
        platform: 'win32',
        env: { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
      }),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'the newest Chromium of Playwright',
      machineWith([
        '/home/ann/.cache/ms-playwright/chromium-999/chrome-linux/chrome',
        '/home/ann/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
      ]),
      '/home/ann/.cache/ms-playwright/chromium-1200/chrome-linux64/chrome',
    ],
    [
      'an installed browser before the cache',
      machineWith(['/home/ann/.cache/ms-playwright/chromium-9/chrome-linux/chrome', '/usr/bin/firefox']),
      '/usr/bin/firefox',
    ],
    ['nothing on an empty machine', machineWith([]), undefined],
  ])('finds %s', (_name, machine, path) => {
    expect(findBrowser(machine)?.path).toBe(path);
  });

  test('prefers what BROWSER_PATH names', () => {
    const machine = machineWith(['/usr/bin/chromium', '/my/firefox-140/firefox'], {
      env: { PATH: '/usr/bin', BROWSER_PATH: '/my/firefox-140/firefox' },
    });
    expect(findBrowser(machine)).toEqual({ family: 'firefox', name: 'firefox', path: '/my/firefox-140/firefox' });
    expect(findBrowser(machine, 'chromium')?.path).toBe('/usr/bin/chromium');
  });

  test('throws if BROWSER_PATH names no program', () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { BROWSER_PATH: '/no/such' } });
    expect(() => findBrowser(machine)).toThrow('BROWSER_PATH: /no/such is not a program');
  });

  test('gives only the family asked for', () => {
    const machine = machineWith(['/usr/bin/chromium']);
    expect(findBrowser(machine, 'firefox')).toBeNull();
    expect(findBrowser(machine, 'chromium')?.name).toBe('chromium');
  });
});
