@echo off
rem The same as ./build on Linux and macOS: all logic is in eng/Build.
setlocal
set APPMESHKIT_BUILD_CALLER=%CD%
cd /d "%~dp0"

where dotnet >nul 2>nul
if errorlevel 1 (
  echo build: the .NET 10 SDK is needed, and there is no 'dotnet' on the PATH. Get it at https://dot.net/download, then run build again. 1>&2
  exit /b 1
)

rem No greeting and no certificate on first use. The greeting asks for consent to telemetry, so that is off, too.
set DOTNET_NOLOGO=1
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_GENERATE_ASPNET_CERTIFICATE=false

if not exist eng\Build\bin echo Preparing build itself (a few seconds, once) ... 1>&2
dotnet run --project eng\Build --verbosity quiet -- %*
exit /b %errorlevel%
