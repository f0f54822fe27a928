namespace NetworkingBot.Core;

/// <summary>Makes a new id: 1–32 characters of a–z and 0–9, never the same twice. A parameter, so that tests repeat.</summary>
public delegate string IdSource();
