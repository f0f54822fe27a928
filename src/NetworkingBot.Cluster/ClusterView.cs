namespace NetworkingBot.Cluster;

/// <summary>What this process knows of the cluster.</summary>
public sealed class ClusterView
{
    private int _silos;
    private int _isDeclaredDead;

    /// <summary>How many processes are members, this one among them; 0 while it is none.</summary>
    public int Silos => Volatile.Read(ref _silos);

    /// <summary>The others gave this process up, and go on without it: it must end.</summary>
    public bool IsDeclaredDead => Volatile.Read(ref _isDeclaredDead) == 1;

    internal void See(int silos) => Volatile.Write(ref _silos, silos);

    internal void DeclareDead() => Volatile.Write(ref _isDeclaredDead, 1);
}
