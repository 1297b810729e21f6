@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties pins, from the wrapper cache.
rem
rem A Maven that is not there yet is fetched once: through the Maven on the PATH, so that its mirror
rem settings hold; else from the repository MVNW_REPOURL; else from Apache's distribution archive.
rem MAVEN_USER_HOME moves the cache, which is %USERPROFILE%\.m2\wrapper\dists otherwise.
rem Needs curl, tar and certutil, which Windows has since 10 1803.
setlocal

set "PROPERTIES=%~dp0.mvn\wrapper\maven-wrapper.properties"
set "VERSION="
set "SHA512="
for /f "usebackq tokens=1,* delims==" %%a in ("%PROPERTIES%") do (
  if "%%a"=="mavenVersion" set "VERSION=%%b"
  if "%%a"=="distributionSha512Sum" set "SHA512=%%b"
)
if not defined VERSION goto unreadable
if not defined SHA512 goto unreadable

set "NAME=apache-maven-%VERSION%"
set "ARCHIVE=%NAME%-bin.tar.gz"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "DISTS=%MAVEN_USER_HOME%\wrapper\dists\%NAME%"
set "INSTALLED=%DISTS%\%SHA512:~0,16%"
if exist "%INSTALLED%\bin\mvn.cmd" goto run

set "WORK=%DISTS%\fetch.%RANDOM%%RANDOM%"
set "FILE=%WORK%\%ARCHIVE%"
mkdir "%WORK%" || exit /b 1

where mvn >nul 2>&1 || goto download
echo mvnw: fetching Maven %VERSION% through the Maven on the PATH 1>&2
pushd "%WORK%"
call mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy "-Dartifact=org.apache.maven:apache-maven:%VERSION%:tar.gz:bin" -DoutputDirectory=. 1>&2
popd
if exist "%FILE%" goto check
echo mvnw: the Maven on the PATH could not fetch it 1>&2

:download
set "URL=https://archive.apache.org/dist/maven/maven-3/%VERSION%/binaries/%ARCHIVE%"
if defined MVNW_REPOURL set "URL=%MVNW_REPOURL%/org/apache/maven/apache-maven/%VERSION%/%ARCHIVE%"
echo mvnw: fetching %URL% 1>&2
curl -fsSL --retry 2 -o "%FILE%" "%URL%"
if errorlevel 1 goto unfetched

:check
set "FOUND="
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%FILE%" SHA512') do if not defined FOUND set "FOUND=%%h"
set "FOUND=%FOUND: =%"
if /i not "%FOUND%"=="%SHA512%" goto mismatch
tar -xzf "%FILE%" -C "%WORK%"
if errorlevel 1 goto failed
rem Another mvnw may have been faster; then its copy stays.
if not exist "%INSTALLED%" move "%WORK%\%NAME%" "%INSTALLED%" >nul
rmdir /s /q "%WORK%"
if not exist "%INSTALLED%\bin\mvn.cmd" goto failed

:run
endlocal & call "%INSTALLED%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:unreadable
echo mvnw: %PROPERTIES% must name mavenVersion and distributionSha512Sum 1>&2
exit /b 1

:unfetched
echo mvnw: could not fetch Maven %VERSION%; put a Maven on the PATH or set MVNW_REPOURL 1>&2
goto failed

:mismatch
echo mvnw: %ARCHIVE% has SHA-512 %FOUND%, expected %SHA512%; nothing was installed 1>&2

:failed
if exist "%WORK%" rmdir /s /q "%WORK%"
exit /b 1
