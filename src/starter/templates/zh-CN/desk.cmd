@echo off
rem 双击打开工作台。
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto nonode
if exist node_modules goto open
echo 第一次使用，正在安装需要的程序，大约几分钟……
call npm install
if errorlevel 1 goto failed
:open
call npm run desk
if errorlevel 1 goto failed
exit /b 0
:nonode
echo 这台电脑还没有 Node.js。请下载安装“长期支持版”，装好后再双击这个文件：
echo https://nodejs.org/zh-cn/download
start "" https://nodejs.org/zh-cn/download
pause
exit /b 1
:failed
echo 没有打开。请把上面的文字发给维护网站的人。
pause
exit /b 1
