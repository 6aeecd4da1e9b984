// The browser that is installed on this machine.

import { access } from 'node:fs/promises';

import { chromium } from 'playwright-core';

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export async function launch() {
  for (const executablePath of PATHS) {
    if (await access(executablePath).then(() => true, () => false)) {
      return chromium.launch({ executablePath, args: FLAGS });
    }
  }
  throw new Error('no Chromium here: apt-get install chromium');
}
