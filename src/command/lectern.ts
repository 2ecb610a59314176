#!/usr/bin/env node
import { isRightNode, runWithRightNode } from './right-node.ts';

// Only what an old Node can read stands above: a command is loaded when the Node is the right one.
const [, , ...words] = process.argv;
const [command = 'help', ...args] = words;
if (command === 'init' || isRightNode()) {
  const { runCommand } = await import('./commands.ts');
  process.exitCode = await runCommand(command, args);
} else {
  process.exitCode = await runWithRightNode(words);
}
