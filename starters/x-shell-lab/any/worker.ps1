# A harmless program for task 3: it waits, and ends by itself after ten minutes.
#   powershell -File worker.ps1 [file for its log]
param([string] $Log = 'worker.log')

Set-Content -Path $Log -Value "started $PID"
for ($second = 0; $second -lt 600; $second++) {
    Start-Sleep -Seconds 1
}
Add-Content -Path $Log -Value "ended by itself $PID"
