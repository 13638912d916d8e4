# Task 2: what do the logs in a folder say?
#   powershell -File report.ps1 errors logs    how many lines have the level ERROR: one number
#   powershell -File report.ps1 hour logs      the hour with the most lines, in two digits
param([string] $What, [string] $Folder)

$lines = Get-ChildItem -LiteralPath $Folder -Filter *.log | Get-Content

switch ($What) {
    'errors' { ($lines | Where-Object { ($_ -split ' ')[2] -ceq 'ERROR' } | Measure-Object).Count }
    'hour' {
        $lines | ForEach-Object { $_.Substring(11, 2) } | Group-Object |
            Sort-Object -Property Count -Descending | Select-Object -First 1 -ExpandProperty Name
    }
    default {
        [Console]::Error.WriteLine('Usage: powershell -File report.ps1 errors|hour FOLDER')
        exit 2
    }
}
