@echo off
rem The command line of the packaged app: its own executable, run as Node.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0..\..\Dateline.exe" "%~dp0..\app.asar\out\main\cli.js" %*
exit /b %ERRORLEVEL%
