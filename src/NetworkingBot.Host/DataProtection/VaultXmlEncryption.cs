using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace NetworkingBot.Host.DataProtection;

/// <summary>Encrypts a key of Data Protection with AES-GCM under a key of its own, which a <see cref="VaultKey"/> wraps.</summary>
internal sealed class VaultXmlEncryptor(VaultKey vault) : IXmlEncryptor
{
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var key = RandomNumberGenerator.GetBytes(32);
        var nonce = RandomNumberGenerator.GetBytes(NonceSize);
        var sealedText = new byte[plain.Length];
        var tag = new byte[TagSize];
        using (var aes = new AesGcm(key, TagSize))
        {
            aes.Encrypt(nonce, plain, sealedText, tag);
        }

        var (wrapped, by) = vault.WrapAsync(key, CancellationToken.None).GetAwaiter().GetResult();
        CryptographicOperations.ZeroMemory(key);
        CryptographicOperations.ZeroMemory(plain);
        return new EncryptedXmlInfo(
            new XElement(
                "wrapped",
                new XAttribute("by", by),
                new XElement("key", Convert.ToBase64String(wrapped)),
                new XElement("value", Convert.ToBase64String([.. nonce, .. tag, .. sealedText]))
            ),
            typeof(VaultXmlDecryptor)
        );
    }
}

/// <summary>Made by the framework, by the type's name beside each stored key: neither the name nor the constructor may change.</summary>
internal sealed class VaultXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var vault =
            services.GetService<VaultKey>()
            ?? throw new InvalidOperationException("A key in the store is encrypted by a vault: set Keys:EncryptionKey.");
        var wrapped = Convert.FromBase64String((string)encryptedElement.Element("key")!);
        var value = Convert.FromBase64String((string)encryptedElement.Element("value")!).AsSpan();
        var key = vault
            .UnwrapAsync(wrapped, new Uri((string)encryptedElement.Attribute("by")!), CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        var plain = new byte[value.Length - VaultXmlEncryptor.NonceSize - VaultXmlEncryptor.TagSize];
        using (var aes = new AesGcm(key, VaultXmlEncryptor.TagSize))
        {
            aes.Decrypt(
                value[..VaultXmlEncryptor.NonceSize],
                value[(VaultXmlEncryptor.NonceSize + VaultXmlEncryptor.TagSize)..],
                value[VaultXmlEncryptor.NonceSize..(VaultXmlEncryptor.NonceSize + VaultXmlEncryptor.TagSize)],
                plain
            );
        }

        CryptographicOperations.ZeroMemory(key);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
