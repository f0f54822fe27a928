namespace NetworkingBot.Storage.Backup;

/// <summary>A file is no backup, is not whole, was changed, or is opened with another pass phrase or key. Nothing of it is used.</summary>
public sealed class BackupDamagedException(string message, Exception? inner = null) : Exception(message, inner);
