# Task 4: keep the last three copies of a folder.
#   powershell -File backup.ps1 SOURCE TARGET
# The copies are TARGET/backup-001, TARGET/backup-002, and so on.
param([string] $Source, [string] $Target)

Write-Output "todo: copy $Source to $Target"
