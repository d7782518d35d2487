@rem Runs Plinth from a checkout on Windows. NOT RUN: written beside ./plinth, never tried on a Windows machine.
@rem Simpler than ./plinth: it builds only when there is no jar. After a change of the sources, delete
@rem tools\cli\target\quick\plinth.jar or build by hand:
@rem   mvnw.cmd -q -B -Pquick -Dmaven.test.skip=true -pl tools/cli -am package
@echo off
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%tools\cli\target\quick\plinth.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo plinth: needs a JDK, 17 or later. Set JAVA_HOME, or put java on the path 1>&2
  exit /b 2
)

if not exist "%JAR%" (
  echo plinth: building ^(first run^) ... 1>&2
  pushd "%ROOT%"
  call mvnw.cmd -q -B -Pquick -Dmaven.test.skip=true -pl tools/cli -am package 1>&2
  if errorlevel 1 (
    popd
    echo plinth: the build failed 1>&2
    exit /b 4
  )
  popd
)

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
