# Task 3: start, stop and find processes.
#   powershell -File processes.ps1 start        starts worker.ps1 in the background and writes its id into worker.pid
#   powershell -File processes.ps1 stop         ends the process with that id, and waits until it has ended
#   powershell -File processes.ps1 port 8000    prints the id of the process that listens on the port
param([string] $What, [int] $Port)

switch ($What) {
    'start' { Write-Output 'todo: start the worker' }
    'stop' { Write-Output 'todo: stop the worker' }
    'port' { Write-Output "todo: find out who listens on port $Port" }
}
