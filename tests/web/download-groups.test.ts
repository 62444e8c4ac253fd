import { describe, expect, it } from '@jest/globals';
import { exportTargets } from '../../src/export/export-targets.js';
import { downloadGroups } from '../../src/web/panels/download-groups.js';

const statusOf = (target: string) => ({
  target,
  title: target,
  mediaType: 'application/json',
  filename: `${target}.json`,
  ready: true,
  missing: [],
  warnings: [],
});

describe('the groups of downloads', () => {
  it('hold every target once, everything first', () => {
    const targets = Object.values(exportTargets).map(({ target }) => target);
    const groups = downloadGroups(targets.map(statusOf));
    expect(groups.map(({ name }) => name)).toEqual(['everything', 'documents', 'platforms', 'projects']);
    expect(groups.flatMap(({ items }) => items.map(({ target }) => target)).toSorted()).toEqual(targets.toSorted());
    expect(groups[0]?.items.map(({ target }) => target)).toEqual(['bundle']);
  });

  it('count a target that the page does not know as a platform', () => {
    expect(downloadGroups([statusOf('tomorrow')]).map(({ name }) => name)).toEqual(['platforms']);
  });
});
