using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace NetworkingBot.Host.DataProtection;

/// <summary>
/// Encrypts a key of Data Protection with AES-GCM under the <see cref="FileKey"/>. There are a few of them in a year, so random nonces do
/// not meet.
/// </summary>
internal sealed class FileXmlEncryptor(FileKey file) : IXmlEncryptor
{
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var (nonce, sealedText, tag) = (RandomNumberGenerator.GetBytes(NonceSize), new byte[plain.Length], new byte[TagSize]);
        using (var aes = new AesGcm(file.Key, TagSize))
        {
            aes.Encrypt(nonce, plain, sealedText, tag);
        }

        CryptographicOperations.ZeroMemory(plain);
        return new EncryptedXmlInfo(
            new XElement("sealed", Convert.ToBase64String([.. nonce, .. tag, .. sealedText])),
            typeof(FileXmlDecryptor)
        );
    }
}

/// <summary>Made by the framework, by the type's name beside each stored key: neither the name nor the constructor may change.</summary>
internal sealed class FileXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var file =
            services.GetService<FileKey>()
            ?? throw new InvalidOperationException("A key in the store is encrypted by a key file: set Keys:KeyFile.");
        var value = Convert.FromBase64String(encryptedElement.Value).AsSpan();
        var plain = new byte[value.Length - FileXmlEncryptor.NonceSize - FileXmlEncryptor.TagSize];
        using var aes = new AesGcm(file.Key, FileXmlEncryptor.TagSize);
        aes.Decrypt(
            value[..FileXmlEncryptor.NonceSize],
            value[(FileXmlEncryptor.NonceSize + FileXmlEncryptor.TagSize)..],
            value.Slice(FileXmlEncryptor.NonceSize, FileXmlEncryptor.TagSize),
            plain
        );
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}
