@echo off
rem A double click opens the desk.
chcp 65001 >nul
cd /d "%~dp0"
where node >nul 2>nul
if errorlevel 1 goto nonode
if exist node_modules goto open
echo This is the first time: the programs that are needed are being installed. It takes some minutes.
call npm install
if errorlevel 1 goto failed
:open
call npm run desk
if errorlevel 1 goto failed
exit /b 0
:nonode
echo Node.js is not on this computer yet. Install the LTS version, then double-click this file again:
echo https://nodejs.org/en/download
start "" https://nodejs.org/en/download
pause
exit /b 1
:failed
echo The desk could not be opened. Please send the text above to whoever looks after the site.
pause
exit /b 1
