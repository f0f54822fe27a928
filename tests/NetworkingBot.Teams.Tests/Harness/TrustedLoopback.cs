using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace NetworkingBot.Teams.Tests;

/// <summary>
/// A certificate for this machine that this process trusts, so that tokens and metadata go over https in tests as they do in life: neither
/// the SDK nor the identity library takes them over http.
/// </summary>
internal static partial class TrustedLoopback
{
    public static X509Certificate2 Certificate { get; private set; } = null!;

    /// <summary>What another process has to be given as <c>SSL_CERT_FILE</c> to trust it, too.</summary>
    public static string File { get; } = Path.Combine(Path.GetTempPath(), $"networkingbot-trusted-{Environment.ProcessId}.pem");

    [ModuleInitializer]
    internal static void Trust()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(2));
        Certificate = X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null);

        System.IO.File.WriteAllText(File, made.ExportCertificatePem());
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.Delete(File);
        _ = SetEnvironmentVariable("SSL_CERT_FILE", File, 1);
    }

    /// <summary>The one of .NET does not reach the native library that reads it.</summary>
    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironmentVariable(string name, string value, int overwrite);
}
