#!/bin/sh
# 双击打开工作台。
cd "$(dirname "$0")/.." || exit 1
# 双击时，有的系统不读 Node 所在的文件夹。
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
failed() {
  echo "没有打开。请把上面的文字发给维护网站的人。按回车键关闭。"
  read -r _
  exit 1
}
if ! command -v node >/dev/null 2>&1; then
  echo "这台电脑还没有 Node.js。请下载安装“长期支持版”，装好后再双击这个文件："
  echo "https://nodejs.org/zh-cn/download"
  command -v open >/dev/null 2>&1 && open https://nodejs.org/zh-cn/download
  failed
fi
if [ ! -d node_modules ]; then
  echo "第一次使用，正在安装需要的程序，大约几分钟……"
  npm install || failed
fi
npm run desk || failed
