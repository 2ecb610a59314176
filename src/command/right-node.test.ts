import { expect, it } from 'vitest';
import { isRightNode, nodeOfNpm } from './right-node.ts';

it('takes Node 22.12 and newer', () => {
  expect(['20.20.2', '22.11.0', '22.12.0', '24.0.0'].map((version) => isRightNode(version))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

it('knows the Node of the machine while a folder’s own one runs it', () => {
  expect(nodeOfNpm('npm/11.19.1 node/v20.20.2 linux x64 workspaces/false')).toBe('20.20.2');
  expect(nodeOfNpm('')).toBe(process.versions.node);
});
