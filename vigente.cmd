@echo off
rem Runs Vigente in one JVM. In the project it compiles it first, when it is missing or older than its sources; unpacked
rem from its ZIP it is whole.
setlocal EnableExtensions DisableDelayedExpansion
rem The console must show UTF-8; what it was before is put back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
goto find

:find_root
set "root=%~dp0"
set "root=%root:~0,-1%"
exit /b

:find
rem Called by a name in quotes that PATH led to, only a subroutine is told where this file stands.
call :find_root
set "target=%root%\generator\target"
set "jar=%target%\vigente.jar"
set "need=un JDK 17"
if exist "%root%\vigente.jar" (
    set "jar=%root%\vigente.jar"
    set "need=Java 17"
)

if defined JAVA_HOME goto java_home
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto version
>&2 echo error: falta Java: Vigente necesita %need% o más nuevo
>&2 echo ayuda: instálelo desde https://adoptium.net
goto fail

:java_home
rem Many write the folder in quotes.
set "home=%JAVA_HOME:"=%"
set "java=%home%\bin\java.exe"
if exist "%java%" goto version
>&2 echo error: JAVA_HOME apunta a "%home%" y ahí no hay ningún Java
>&2 echo ayuda: corrija JAVA_HOME, o quítela para usar el Java del sistema
goto fail

:version
rem The file "release" of a JDK answers at once; asking the JVM costs as much as a whole check.
for %%d in ("%java%\..\..") do set "release=%%~fd\release"
set "version="
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
rem A command that began with a quotation mark would lose it and its last one.
if not defined version for /f "tokens=3" %%v in ('call "%java%" -version 2^>^&1 ^| findstr /i version') do if not defined version set "version=%%~v"
set "major="
for /f "tokens=1 delims=.-+" %%v in ("%version%") do set "major=%%v"
if not defined major (
    >&2 echo error: no se pudo saber qué versión de Java es "%java%"
    >&2 echo ayuda: instale %need% o más nuevo
    goto fail
)
if %major% LSS 17 (
    >&2 echo error: Java %version% es demasiado antiguo: Vigente necesita %need% o más nuevo
    >&2 echo ayuda: instale uno desde https://adoptium.net, o indique con JAVA_HOME dónde está
    goto fail
)

if exist "%root%\vigente.jar" goto run

:check
rem Exit code 1: something is newer than the jar, or there is no jar yet.
powershell -NoProfile -Command "$r=$env:root; $j=Get-Item -ErrorAction SilentlyContinue $env:jar; if(-not $j -or -not (Test-Path ($env:target+'\lib'))){exit 1}; $s=@('pom.xml','generator\pom.xml','generator\src\main','templates','site') | ForEach-Object {Join-Path $r $_} | Where-Object {Test-Path $_}; $n=Get-ChildItem -Recurse $s | Where-Object {$_.LastWriteTimeUtc -gt $j.LastWriteTimeUtc} | Select-Object -First 1; if($n){exit 1}; exit 0"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
    >&2 echo error: falta Maven: Vigente lo usa para compilarse
    >&2 echo ayuda: instálelo desde https://maven.apache.org
    goto fail
)
if not exist "%target%" mkdir "%target%"
rem Of two who try, one makes the folder; the other waits and looks again. timeout would ask for a keyboard.
mkdir "%target%\.compilando" 2>nul
if errorlevel 1 (
    >&2 echo Otra ventana está compilando Vigente; se espera a que termine …
    >&2 echo ^(si no es así, borre la carpeta "%target%\.compilando"^)
    ping -n 4 127.0.0.1 >nul
    goto check
)
>&2 echo Compilando Vigente ...
type nul >"%target%\.comienzo"
pushd "%root%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package >"%target%\compilacion.log" 2>&1
set "code=%errorlevel%"
popd
rmdir "%target%\.compilando"
if not "%code%"=="0" (
    >&2 type "%target%\compilacion.log"
    >&2 echo error: no se pudo compilar Vigente; arriba está lo que dijo Maven
    >&2 echo ayuda: la primera vez hace falta conexión a internet; si no es eso, envíe el archivo "%target%\compilacion.log" a quien mantiene Vigente
    goto fail
)
rem What was saved while Maven ran is newer than what it compiled.
powershell -NoProfile -Command "(Get-Item $env:jar).LastWriteTimeUtc=(Get-Item ($env:target+'\.comienzo')).LastWriteTimeUtc"

:run
set "newer="
if %major% GEQ 23 set "newer=--sun-misc-unsafe-memory-access=allow"
rem A preview stays, and whoever saves waits for it: it rather takes some memory than stop to collect what is no longer used.
rem Printing leaves a hundred times more behind than it needs at a time.
set "young=20m"
set "free=-XX:MinHeapFreeRatio=12 -XX:MaxHeapFreeRatio=25"
if "%~1"=="build" set "young=64m"
if "%~1"=="build" set "free=-XX:MinHeapFreeRatio=25 -XX:MaxHeapFreeRatio=40"
if "%~1"=="construir" set "young=64m"
if "%~1"=="construir" set "free=-XX:MinHeapFreeRatio=25 -XX:MaxHeapFreeRatio=40"
if "%~1"=="serve" set "free=-XX:MinHeapFreeRatio=45 -XX:MaxHeapFreeRatio=60"
if "%~1"=="servir" set "free=-XX:MinHeapFreeRatio=45 -XX:MaxHeapFreeRatio=60"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms128m -Xmn%young% %free% -XX:MarkSweepDeadRatio=0 -Xshare:auto --enable-native-access=ALL-UNNAMED %newer% -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Djdk.console=java.base -Dvigente.console=true "-Dvigente.home=%root%" -jar "%jar%" %*
set "code=%errorlevel%"
goto end

:fail
set "code=3"

:end
chcp %codepage% >nul
rem Where this file was not called with "call", && and || see only how the last program ended.
endlocal & "%ComSpec%" /d /c exit %code%
