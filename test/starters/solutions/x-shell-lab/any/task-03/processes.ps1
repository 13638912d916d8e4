# Task 3: start, stop and find processes.
#   powershell -File processes.ps1 start        starts worker.ps1 in the background and writes its id into worker.pid
#   powershell -File processes.ps1 stop         ends the process with that id, and waits until it has ended
#   powershell -File processes.ps1 port 8000    prints the id of the process that listens on the port
param([string] $What, [int] $Port)

switch ($What) {
    'start' {
        $shell = (Get-Process -Id $PID).Path
        $arguments = '-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', 'worker.ps1'
        $worker = Start-Process -FilePath $shell -ArgumentList $arguments -WindowStyle Hidden -PassThru
        Set-Content -Path worker.pid -Value $worker.Id
    }
    'stop' {
        $id = [int] (Get-Content -Path worker.pid -ErrorAction Stop)
        Stop-Process -Id $id -ErrorAction Stop
        Wait-Process -Id $id -ErrorAction SilentlyContinue
        Remove-Item -Path worker.pid
    }
    'port' {
        $connection = Get-NetTCPConnection -LocalPort $Port -State Listen -ErrorAction SilentlyContinue |
            Select-Object -First 1
        if ($null -eq $connection) {
            exit 1
        }
        Write-Output $connection.OwningProcess
    }
    default {
        [Console]::Error.WriteLine('Usage: powershell -File processes.ps1 start|stop|port NUMBER')
        exit 2
    }
}
