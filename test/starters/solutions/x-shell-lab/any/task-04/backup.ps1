# Task 4: keep the last three copies of a folder.
#   powershell -File backup.ps1 SOURCE TARGET
# The copies are TARGET/backup-001, TARGET/backup-002, and so on.
param([string] $Source, [string] $Target)

$ErrorActionPreference = 'Stop'

if (-not $Source -or -not $Target) {
    [Console]::Error.WriteLine('Usage: powershell -File backup.ps1 SOURCE TARGET')
    exit 2
}
if (-not (Test-Path -LiteralPath $Source -PathType Container)) {
    [Console]::Error.WriteLine("There is no folder $Source.")
    exit 1
}

function Get-Copies {
    Get-ChildItem -LiteralPath $Target -Directory |
        Where-Object { $_.Name -match '^backup-\d{3}$' } | Sort-Object -Property Name
}

try {
    New-Item -ItemType Directory -Path $Target -Force | Out-Null
    $last = Get-Copies | Select-Object -Last 1
    $number = if ($last) { [int] $last.Name.Substring(7) + 1 } else { 1 }
    $new = Join-Path $Target ('backup-{0:d3}' -f $number)
    # A copy that is not complete must not look like one.
    $unfinished = "$new.unfinished"
    Copy-Item -LiteralPath $Source -Destination $unfinished -Recurse -Force
    Move-Item -LiteralPath $unfinished -Destination $new
    Get-Copies | Select-Object -SkipLast 3 | Remove-Item -Recurse -Force
} catch {
    if ($unfinished -and (Test-Path -LiteralPath $unfinished)) {
        Remove-Item -LiteralPath $unfinished -Recurse -Force
    }
    [Console]::Error.WriteLine("The backup failed: $_")
    exit 1
}
