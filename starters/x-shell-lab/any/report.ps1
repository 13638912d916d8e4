# Task 2: what do the logs in a folder say?
#   powershell -File report.ps1 errors logs    how many lines have the level ERROR: one number
#   powershell -File report.ps1 hour logs      the hour with the most lines, in two digits
param([string] $What, [string] $Folder)

switch ($What) {
    'errors' { Write-Output "todo: count the errors in $Folder" }
    'hour' { Write-Output "todo: find the noisiest hour in $Folder" }
}
