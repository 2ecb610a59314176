/** What a quiz says once a script has made a form of it, in simplified Chinese. */
export const zhCNQuiz = {
  quizCheck: '看看对不对',
  quizMarkRight: '✓ 正确答案',
  quizMarkWrong: '✕ 选错了',
  quizMarkPair: (answer: string) => `✕ 应该是：${answer}`,
  quizChoose: '选一个',
  quizAgain: '重做',
  quizResults: {
    right: '答对了！',
    partly: '只对了一部分。对照答案再想一想。',
    wrong: '没答对。看看为什么。',
    nothing: '先选一个答案。',
  },
} as const;
