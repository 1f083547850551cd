<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN">
<context>
    <name>DeadlineWords</name>
    <message>
        <source>Deadlines</source>
        <translation>Hạn báo cáo</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa lập</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>PhoLuat</name>
    <message>
        <source>The file &quot;%1&quot; could not be opened. %2. Check that it is still there and may be read.</source>
        <translation>Không mở được tệp “%1”. %2. Hãy kiểm tra tệp còn ở đó và được phép đọc.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read to its end. %2. Copy it to another disk and try again.</source>
        <translation>Không đọc được hết tệp “%1”. %2. Hãy sao tệp sang đĩa khác rồi thử lại.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Đã dừng theo yêu cầu.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; cannot be used. %2 Ask the sender to rename the file and send again.</source>
        <translation>Không dùng được tên “%1”. %2 Hãy đề nghị bên gửi đổi tên tệp rồi gửi lại.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Tên để trống.</translation>
    </message>
    <message>
        <source>It is not valid Unicode text.</source>
        <translation>Tên không phải văn bản Unicode hợp lệ.</translation>
    </message>
    <message>
        <source>It is longer than %1 bytes.</source>
        <translation>Tên dài hơn %1 byte.</translation>
    </message>
    <message>
        <source>It holds a sign that turns the direction of writing, so it reads as another name.</source>
        <translation>Tên chứa ký hiệu đảo chiều chữ nên đọc ra thành tên khác.</translation>
    </message>
    <message>
        <source>It holds an invisible control character.</source>
        <translation>Tên chứa ký tự điều khiển không nhìn thấy.</translation>
    </message>
    <message>
        <source>Its letters and marks are not in the composed form (NFC).</source>
        <translation>Chữ và dấu trong tên không ở dạng dựng sẵn (NFC).</translation>
    </message>
    <message>
        <source>It is an absolute path, which points outside the package.</source>
        <translation>Đây là đường dẫn tuyệt đối, trỏ ra ngoài gói.</translation>
    </message>
    <message>
        <source>It holds a backslash, which separates folders on some systems.</source>
        <translation>Tên chứa dấu gạch chéo ngược, là dấu ngăn thư mục trên một số hệ thống.</translation>
    </message>
    <message>
        <source>It names a drive, which points outside the package.</source>
        <translation>Tên có ký hiệu ổ đĩa, trỏ ra ngoài gói.</translation>
    </message>
    <message>
        <source>It lies more than %1 folders deep.</source>
        <translation>Tệp nằm sâu quá %1 cấp thư mục.</translation>
    </message>
    <message>
        <source>It begins like somebody&apos;s home folder, which points outside the package.</source>
        <translation>Tên bắt đầu như thư mục riêng của một người dùng, trỏ ra ngoài gói.</translation>
    </message>
    <message>
        <source>A part of the path is empty.</source>
        <translation>Một phần của đường dẫn để trống.</translation>
    </message>
    <message>
        <source>It steps out of its folder.</source>
        <translation>Đường dẫn vượt ra khỏi thư mục của nó.</translation>
    </message>
    <message>
        <source>It holds the character %1, which Windows forbids.</source>
        <translation>Tên chứa ký tự %1 mà Windows cấm.</translation>
    </message>
    <message>
        <source>A part of it ends in a dot or a blank, which Windows drops.</source>
        <translation>Một phần của tên kết thúc bằng dấu chấm hoặc dấu cách, Windows sẽ bỏ mất.</translation>
    </message>
    <message>
        <source>Windows keeps this name for a device.</source>
        <translation>Windows dành tên này cho một thiết bị.</translation>
    </message>
    <message>
        <source>It holds a sign that looks like a path separator.</source>
        <translation>Tên chứa ký hiệu trông giống dấu ngăn thư mục.</translation>
    </message>
    <message>
        <source>It holds a path separator in disguise.</source>
        <translation>Tên chứa dấu ngăn thư mục trá hình.</translation>
    </message>
    <message>
        <source>its name is not in UTF-8, and the encoding is not said</source>
        <translation>tên không ở dạng UTF-8 và không ghi bảng mã</translation>
    </message>
    <message>
        <source>it is a link to another file, which may lie outside</source>
        <translation>đây là liên kết tới tệp khác, có thể nằm ở bên ngoài</translation>
    </message>
    <message>
        <source>it is a device or another special file</source>
        <translation>đây là thiết bị hoặc tệp đặc biệt khác</translation>
    </message>
    <message>
        <source>its name and its mode disagree on whether it is a folder</source>
        <translation>tên và thuộc tính mâu thuẫn về việc đây có phải thư mục hay không</translation>
    </message>
    <message>
        <source>it is encrypted with a password</source>
        <translation>tệp bị khóa bằng mật khẩu</translation>
    </message>
    <message>
        <source>it uses a feature no ordinary archive has</source>
        <translation>tệp dùng tính năng mà tệp nén thông thường không có</translation>
    </message>
    <message>
        <source>it is packed with method %1; only stored (0) and deflate (8) are read</source>
        <translation>tệp được nén theo phương pháp %1; chỉ đọc được kiểu để nguyên (0) và deflate (8)</translation>
    </message>
    <message>
        <source>it is stored unpacked, yet its two sizes differ</source>
        <translation>tệp được lưu không nén nhưng hai kích thước lại khác nhau</translation>
    </message>
    <message>
        <source>it is a folder, yet it holds data</source>
        <translation>đây là thư mục nhưng lại chứa dữ liệu</translation>
    </message>
    <message>
        <source>it would unpack to %1 MiB; at most %2 MiB are taken</source>
        <translation>khi giải nén sẽ chiếm %1 MiB; chỉ nhận tối đa %2 MiB</translation>
    </message>
    <message>
        <source>it would unpack to more than %1 times its size, as files made to fill a disk do</source>
        <translation>khi giải nén sẽ lớn gấp hơn %1 lần, như loại tệp làm ra để lấp đầy đĩa</translation>
    </message>
    <message>
        <source>its directory holds something that is no record</source>
        <translation>mục lục chứa phần không phải bản ghi</translation>
    </message>
    <message>
        <source>a record of its directory is longer than the directory</source>
        <translation>một bản ghi của mục lục dài hơn cả mục lục</translation>
    </message>
    <message>
        <source>its extra fields do not add up</source>
        <translation>các trường mở rộng không khớp nhau</translation>
    </message>
    <message>
        <source>it carries a second, different name</source>
        <translation>mang thêm một tên thứ hai khác</translation>
    </message>
    <message>
        <source>it carries two different comments</source>
        <translation>mang hai chú thích khác nhau</translation>
    </message>
    <message>
        <source>it lies in another piece of a split archive</source>
        <translation>nằm ở phần khác của tệp nén bị chia nhỏ</translation>
    </message>
    <message>
        <source>its long and short sizes disagree</source>
        <translation>kích thước dạng dài và dạng ngắn không khớp</translation>
    </message>
    <message>
        <source>it uses Zip64 where no size asks for it</source>
        <translation>dùng Zip64 dù không kích thước nào cần đến</translation>
    </message>
    <message>
        <source>there is no file where the directory says</source>
        <translation>không có tệp tại nơi mục lục chỉ ra</translation>
    </message>
    <message>
        <source>directory and file header give two names</source>
        <translation>mục lục và phần đầu tệp ghi hai tên khác nhau</translation>
    </message>
    <message>
        <source>directory and file header give two methods</source>
        <translation>mục lục và phần đầu tệp ghi hai phương pháp nén khác nhau</translation>
    </message>
    <message>
        <source>directory and file header give two times</source>
        <translation>mục lục và phần đầu tệp ghi hai thời điểm khác nhau</translation>
    </message>
    <message>
        <source>directory and file header give two sizes or checksums</source>
        <translation>mục lục và phần đầu tệp ghi hai kích thước hoặc tổng kiểm tra khác nhau</translation>
    </message>
    <message>
        <source>its data runs into the next file, as in files made to fill a disk</source>
        <translation>dữ liệu lấn sang tệp kế tiếp, như loại tệp làm ra để lấp đầy đĩa</translation>
    </message>
    <message>
        <source>the sizes that should follow its data are not there</source>
        <translation>thiếu phần kích thước phải đứng sau dữ liệu</translation>
    </message>
    <message>
        <source>the sizes that follow its data contradict the directory</source>
        <translation>kích thước đứng sau dữ liệu trái với mục lục</translation>
    </message>
    <message>
        <source>there is hidden data between it and what follows</source>
        <translation>có dữ liệu ẩn giữa tệp này và phần tiếp theo</translation>
    </message>
    <message>
        <source>there is other data before its first file, so it may be two kinds of file at once</source>
        <translation>có dữ liệu khác trước tệp đầu tiên, nên có thể là hai loại tệp trong một</translation>
    </message>
    <message>
        <source>there is other data before its directory</source>
        <translation>có dữ liệu khác trước mục lục</translation>
    </message>
    <message>
        <source>it shares its data with another entry, as in files made to fill a disk</source>
        <translation>dùng chung dữ liệu với mục khác, như loại tệp làm ra để lấp đầy đĩa</translation>
    </message>
    <message>
        <source>its name stands twice (letter case and the form of accents do not count)</source>
        <translation>tên xuất hiện hai lần (không kể chữ hoa, chữ thường và dạng dấu)</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; can be taken for another one: it uses letters of another script or unusual blanks. Make sure that you open the file you mean.</source>
        <translation>Tên “%1” dễ bị nhầm với tên khác: có chữ của hệ chữ khác hoặc dấu cách lạ. Hãy chắc chắn đang mở đúng tệp cần mở.</translation>
    </message>
    <message>
        <source>it lies in a folder that is also a file</source>
        <translation>nằm trong thư mục đồng thời lại là tệp</translation>
    </message>
    <message>
        <source>The archive cannot be trusted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation>Tệp nén không đáng tin cậy: %1. Chưa lấy gì ra. Hãy đề nghị bên gửi tạo lại và gửi lại.</translation>
    </message>
    <message>
        <source>The archive cannot be trusted because of &quot;%1&quot;: %2. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation>Tệp nén không đáng tin cậy vì “%1”: %2. Chưa lấy gì ra. Hãy đề nghị bên gửi tạo lại và gửi lại.</translation>
    </message>
    <message>
        <source>it is larger than %1 MiB</source>
        <translation>lớn hơn %1 MiB</translation>
    </message>
    <message>
        <source>it holds more than %1 files</source>
        <translation>chứa hơn %1 tệp</translation>
    </message>
    <message>
        <source>it holds more files than its end record says</source>
        <translation>chứa nhiều tệp hơn số ghi ở bản ghi cuối</translation>
    </message>
    <message>
        <source>all its files together would take more than %1 MiB</source>
        <translation>tất cả các tệp cộng lại sẽ chiếm hơn %1 MiB</translation>
    </message>
    <message>
        <source>it holds fewer files than its end record says</source>
        <translation>chứa ít tệp hơn số ghi ở bản ghi cuối</translation>
    </message>
    <message>
        <source>it ends before its own records do</source>
        <translation>kết thúc trước cả các bản ghi của nó</translation>
    </message>
    <message>
        <source>it could not be read to its end</source>
        <translation>không đọc được đến hết</translation>
    </message>
    <message>
        <source>its Zip64 end record is missing</source>
        <translation>thiếu bản ghi cuối Zip64</translation>
    </message>
    <message>
        <source>its Zip64 end record is missing or misplaced</source>
        <translation>bản ghi cuối Zip64 bị thiếu hoặc sai chỗ</translation>
    </message>
    <message>
        <source>its Zip64 end record contradicts itself</source>
        <translation>bản ghi cuối Zip64 tự mâu thuẫn</translation>
    </message>
    <message>
        <source>its two end records disagree</source>
        <translation>hai bản ghi cuối không khớp nhau</translation>
    </message>
    <message>
        <source>it is too short to be one</source>
        <translation>quá ngắn so với một tệp nén</translation>
    </message>
    <message>
        <source>its comment holds another archive&apos;s end record, so two readers could see two contents</source>
        <translation>chú thích chứa bản ghi cuối của tệp nén khác, nên hai chương trình có thể đọc ra hai nội dung</translation>
    </message>
    <message>
        <source>there is data after its last record, or its end is cut</source>
        <translation>có dữ liệu sau bản ghi cuối, hoặc phần cuối bị cắt</translation>
    </message>
    <message>
        <source>it has no end record: it is no ZIP file or its end is missing</source>
        <translation>không có bản ghi cuối: không phải tệp ZIP hoặc bị mất phần cuối</translation>
    </message>
    <message>
        <source>it is one piece of an archive split over several files</source>
        <translation>là một phần của tệp nén chia thành nhiều tệp</translation>
    </message>
    <message>
        <source>its directory is not where its end record says; something was put before it or cut out</source>
        <translation>mục lục không nằm ở chỗ bản ghi cuối chỉ ra; có phần bị chèn vào trước hoặc bị cắt bỏ</translation>
    </message>
    <message>
        <source>its records contradict each other</source>
        <translation>các bản ghi mâu thuẫn nhau</translation>
    </message>
    <message>
        <source>It is not an ordinary file</source>
        <translation>Đây không phải tệp thông thường</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the archive. Its name may have changed. Look at the list of its files.</source>
        <translation>Không có “%1” trong tệp nén. Có thể tên đã đổi. Hãy xem danh sách tệp.</translation>
    </message>
    <message>
        <source>its content was changed or damaged on the way (checksum)</source>
        <translation>nội dung đã bị thay đổi hoặc hỏng trên đường đi (tổng kiểm tra)</translation>
    </message>
    <message>
        <source>its content cannot be unpacked</source>
        <translation>không giải nén được nội dung</translation>
    </message>
    <message>
        <source>it unpacks to more than it declares, as files made to fill a disk do</source>
        <translation>khi giải nén lớn hơn kích thước khai báo, như loại tệp làm ra để lấp đầy đĩa</translation>
    </message>
    <message>
        <source>it unpacks to less than it declares</source>
        <translation>khi giải nén nhỏ hơn kích thước khai báo</translation>
    </message>
    <message>
        <source>it is larger than %1 KiB, more than a file of its kind may be</source>
        <translation>lớn hơn %1 KiB, vượt mức cho phép với loại tệp này</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be read. %2. Check that it is still there, then try again; nothing was written.</source>
        <translation>Không đọc được tệp “%1”. %2. Hãy kiểm tra tệp còn ở đó rồi thử lại; chưa ghi gì.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer what it was: its content changed. Attach it again, then try once more; nothing was written.</source>
        <translation>“%1” không còn như trước: nội dung đã thay đổi. Hãy đính kèm lại rồi thử lần nữa; chưa ghi gì.</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing was written.</source>
        <translation>Đã dừng theo yêu cầu. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be written. %2. Free some space or choose another place, then try again; nothing was changed.</source>
        <translation>Không ghi được tệp “%1”. %2. Hãy giải phóng chỗ trống hoặc chọn nơi khác rồi thử lại; chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands twice in the package; two files cannot share one name. Rename one of them.</source>
        <translation>Tên “%1” xuất hiện hai lần trong gói; hai tệp không thể trùng tên. Hãy đổi tên một tệp.</translation>
    </message>
    <message>
        <source>The package &quot;%1&quot; could not be written. The archive library answered: %2. Try again; if it happens again, report it. Nothing was changed.</source>
        <translation>Không ghi được gói “%1”. Thư viện nén trả lời: %2. Hãy thử lại; nếu vẫn lỗi, hãy báo cho nhóm phát triển. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is nothing to pack. Choose at least one file.</source>
        <translation>Không có gì để đóng gói. Hãy chọn ít nhất một tệp.</translation>
    </message>
    <message>
        <source>The file &quot;%1&quot; could not be made. %2. Choose another folder.</source>
        <translation>Không tạo được tệp “%1”. %2. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>the text is longer than the limit of %1 bytes</source>
        <translation>văn bản dài hơn giới hạn %1 byte</translation>
    </message>
    <message>
        <source>the text begins with a byte order mark</source>
        <translation>văn bản bắt đầu bằng dấu thứ tự byte (BOM)</translation>
    </message>
    <message>
        <source>something stands after the end of the value</source>
        <translation>có nội dung thừa sau khi giá trị kết thúc</translation>
    </message>
    <message>
        <source>This JSON text cannot be read: line %1, column %2: %3. The file is damaged or another program wrote it. Ask for it again.</source>
        <translation>Không đọc được văn bản JSON này: dòng %1, cột %2: %3. Tệp bị hỏng hoặc do chương trình khác ghi. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>văn bản kết thúc ở chỗ phải có giá trị</translation>
    </message>
    <message>
        <source>a value was expected</source>
        <translation>chỗ này phải có giá trị</translation>
    </message>
    <message>
        <source>values are nested deeper than the limit of %1</source>
        <translation>các giá trị lồng nhau sâu quá giới hạn %1</translation>
    </message>
    <message>
        <source>a comma or a closing bracket was expected</source>
        <translation>chỗ này phải có dấu phẩy hoặc dấu đóng ngoặc vuông</translation>
    </message>
    <message>
        <source>a name in quotation marks was expected</source>
        <translation>chỗ này phải có tên trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a colon was expected</source>
        <translation>chỗ này phải có dấu hai chấm</translation>
    </message>
    <message>
        <source>a comma or a closing brace was expected</source>
        <translation>chỗ này phải có dấu phẩy hoặc dấu đóng ngoặc nhọn</translation>
    </message>
    <message>
        <source>the name “%1” stands twice in one object</source>
        <translation>tên “%1” xuất hiện hai lần trong một đối tượng</translation>
    </message>
    <message>
        <source>a digit was expected after the decimal point</source>
        <translation>sau dấu thập phân phải có chữ số</translation>
    </message>
    <message>
        <source>a digit was expected in the exponent</source>
        <translation>phần số mũ phải có chữ số</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>số này quá lớn</translation>
    </message>
    <message>
        <source>the text ends inside a string</source>
        <translation>văn bản kết thúc giữa một chuỗi</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>có ký tự điều khiển trong chuỗi</translation>
    </message>
    <message>
        <source>the bytes are not UTF-8</source>
        <translation>các byte không phải UTF-8</translation>
    </message>
    <message>
        <source>this escape is not one of JSON&apos;s</source>
        <translation>ký hiệu thoát này không có trong JSON</translation>
    </message>
    <message>
        <source>four hexadecimal digits were expected after \u</source>
        <translation>sau \u phải có bốn chữ số hệ mười sáu</translation>
    </message>
    <message>
        <source>half a surrogate pair stands alone</source>
        <translation>nửa cặp thay thế (surrogate) đứng một mình</translation>
    </message>
    <message>
        <source>Write the day as 2020-12-31.</source>
        <translation>Hãy viết ngày theo dạng 2020-12-31.</translation>
    </message>
    <message>
        <source>The unit is missing. Name it, or look it up: pholuat-console units WORDS</source>
        <translation>Thiếu đơn vị. Hãy nêu tên, hoặc tra bằng lệnh: pholuat-console units WORDS</translation>
    </message>
    <message>
        <source>No unit is called &quot;%1&quot; on %2. Look it up: pholuat-console units WORDS</source>
        <translation>Không có đơn vị nào tên là “%1” vào ngày %2. Hãy tra bằng lệnh: pholuat-console units WORDS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be several units; name one by its id:</source>
        <translation>“%1” có thể là nhiều đơn vị; hãy nêu đúng một đơn vị bằng mã:</translation>
    </message>
    <message>
        <source>Encoding: %1 (%2 % sure), %3 words.</source>
        <translation>Bảng mã: %1 (chắc chắn %2 %), %3 từ.</translation>
    </message>
    <message>
        <source>It is written in an old encoding. Read as Unicode it begins: %1</source>
        <translation>Văn bản viết bằng bảng mã cũ. Đọc theo Unicode thì bắt đầu bằng: %1</translation>
    </message>
    <message>
        <source>Its capital letters lived in the font and are lost; look through them after importing.</source>
        <translation>Chữ hoa chỉ có trong phông chữ nên đã mất; hãy rà lại sau khi nhập.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Check its name and rights.</source>
        <translation>Không mở được tệp: %1. Hãy kiểm tra tên và quyền đọc tệp.</translation>
    </message>
    <message>
        <source>It is no archive and no PDF, and larger than 16 MiB; a text of that size is not read. Split it.</source>
        <translation>Đây không phải tệp nén hay PDF, lại lớn hơn 16 MiB; văn bản cỡ đó không được đọc. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>There is no such file. Check its name.</source>
        <translation>Không có tệp này. Hãy kiểm tra tên tệp.</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 findings, 2 usage, 3 damaged or hostile input, 4 could not reach, 5 internal.</source>
        <translation>Mã kết thúc: 0 tốt, 1 có điểm cần xem, 2 dùng sai lệnh, 3 dữ liệu hỏng hoặc độc hại, 4 không kết nối được, 5 lỗi nội bộ.</translation>
    </message>
    <message>
        <source>Write the moment after --now as 2020-12-31T08:00:00Z.</source>
        <translation>Sau --now hãy viết thời điểm theo dạng 2020-12-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. The verbs are listed by: pholuat-console help</source>
        <translation>Không có lệnh “%1”. Xem danh sách lệnh bằng: pholuat-console help</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Không hiểu: %1.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Còn thiếu tham số.</translation>
    </message>
    <message>
        <source>The option %1 is not known here, or its value is missing.</source>
        <translation>Tùy chọn %1 không dùng được ở đây, hoặc thiếu giá trị.</translation>
    </message>
    <message>
        <source>The language is vi or en.</source>
        <translation>Ngôn ngữ là vi hoặc en.</translation>
    </message>
    <message>
        <source>valid (%1)</source>
        <translation>hợp lệ (%1)</translation>
    </message>
    <message>
        <source>valid, with remarks (%1)</source>
        <translation>hợp lệ, có nhận xét (%1)</translation>
    </message>
    <message>
        <source>refused (%1)</source>
        <translation>bị từ chối (%1)</translation>
    </message>
    <message>
        <source>damaged (%1)</source>
        <translation>bị hỏng (%1)</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>nothing to remark</source>
        <translation>không có nhận xét</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n nhận xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; begins the name of %n packages; write more of it.</source>
        <translation>
            <numerusform>Có %n gói có tên bắt đầu bằng “%1”; hãy viết dài hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package &quot;%1&quot; in the workspace, so nothing was done. List them: pholuat-console list FILE</source>
        <translation>Không có gói “%1” trong không gian làm việc nên chưa làm gì. Xem danh sách bằng: pholuat-console list FILE</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; in the workspace, so nothing was sealed. Look it up: pholuat-console search FILE</source>
        <translation>Không có “%1” trong không gian làm việc nên chưa niêm phong gì. Hãy tra bằng lệnh: pholuat-console search FILE</translation>
    </message>
    <message>
        <source>Not sealed: put the errors right first.</source>
        <translation>Chưa niêm phong: hãy sửa hết lỗi trước.</translation>
    </message>
    <message>
        <source>sealed: %1
  digest %2</source>
        <translation>đã niêm phong: %1
  mã băm %2</translation>
    </message>
    <message>
        <source>Say where to: --folder PATH, or --to a destination of the workspace.</source>
        <translation>Hãy nêu nơi gửi đến: --folder PATH, hoặc --to và một nơi đến của không gian làm việc.</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>đã giao: %1</translation>
    </message>
    <message>
        <source>It was here already; nothing changed.</source>
        <translation>Gói đã có sẵn ở đây; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Another content already has its id and version. Both are kept; decide in the inbox which one counts.</source>
        <translation>Mã và phiên bản này đã có với nội dung khác. Cả hai đều được giữ; hãy quyết định trong hộp nhận bản nào được tính.</translation>
    </message>
    <message>
        <source>accepted; the answer is %1</source>
        <translation>đã tiếp nhận; phản hồi là %1</translation>
    </message>
    <message>
        <source>returned; the answer is %1</source>
        <translation>đã trả lại; phản hồi là %1</translation>
    </message>
    <message>
        <source>Say which period: --period 2020-6m, 2020-y or 2020-official.</source>
        <translation>Hãy nêu kỳ báo cáo: --period 2020-6m, 2020-y hoặc 2020-official.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Không ghi được %1: %2. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>%1 of %2 units are in</source>
        <translation>đã có %1 trên %2 đơn vị</translation>
    </message>
    <message>
        <source>Name a cell as row/column, such as T/c5.</source>
        <translation>Hãy nêu ô theo dạng hàng/cột, ví dụ T/c5.</translation>
    </message>
    <message>
        <source>There is no cell %1 in the form that was asked for; this unit consolidates %2. See its rows and columns: pholuat-console consolidate</source>
        <translation>Biểu được hỏi không có ô %1; đơn vị này tổng hợp %2. Xem các hàng và cột bằng: pholuat-console consolidate</translation>
    </message>
    <message>
        <source>  no package stands behind it: it was entered here, or nothing has come in</source>
        <translation>  không có gói nào đứng sau: số được nhập tại đây, hoặc chưa có gì gửi đến</translation>
    </message>
    <message>
        <source>There is no material and no report &quot;%1&quot; in the workspace, so nothing was rendered. See what is here: pholuat-console search FILE</source>
        <translation>Không có tài liệu hay báo cáo “%1” trong không gian làm việc nên chưa kết xuất gì. Xem những gì đang có: pholuat-console search FILE</translation>
    </message>
    <message>
        <source>The workspace holds no material and no report yet, so nothing was rendered. Import or write one first.</source>
        <translation>Không gian làm việc chưa có tài liệu hay báo cáo nào nên chưa kết xuất gì. Hãy nhập hoặc soạn trước.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Choose another.</source>
        <translation>Không ghi được vào thư mục %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>One package, put on a stick, read back and receipted. Digest of its tag manifest: %1</source>
        <translation>Một gói được ghi ra USB, đọc lại và có biên nhận. Mã băm của bản kê tổng: %1</translation>
    </message>
    <message>
        <source>It names the version it replaces: %1</source>
        <translation>Gói nêu phiên bản được thay thế: %1</translation>
    </message>
    <message>
        <source>%1 = %2, made of:</source>
        <translation>%1 = %2, gồm:</translation>
    </message>
    <message>
        <source>%1 units have not reported yet; none is forgotten.</source>
        <translation>%1 đơn vị chưa báo cáo; không đơn vị nào bị bỏ sót.</translation>
    </message>
    <message>
        <source>There is no tour in %1. Make one: pholuat-console tour FOLDER</source>
        <translation>Không có bản tham quan trong %1. Hãy tạo bằng: pholuat-console tour FOLDER</translation>
    </message>
    <message>
        <source>%1 is there already and was left alone. Choose another name.</source>
        <translation>%1 đã có sẵn và được giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The role is one of: %1.</source>
        <translation>Vai trò là một trong: %1.</translation>
    </message>
    <message>
        <source>made: %1 for %2</source>
        <translation>đã tạo: %1 cho %2</translation>
    </message>
    <message>
        <source>Nothing was imported: only a PDF can go onto an existing material. Leave --material away to make a new one of this file.</source>
        <translation>Chưa nhập gì: chỉ PDF mới gắn được vào tài liệu có sẵn. Hãy bỏ --material để tạo tài liệu mới từ tệp này.</translation>
    </message>
    <message>
        <source>The file was not imported: it is larger than 16 MiB, too much for one text. Split it.</source>
        <translation>Chưa nhập tệp: tệp lớn hơn 16 MiB, quá nhiều cho một văn bản. Hãy chia nhỏ.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be imported; PDF, XHTML and plain text can. Packages come in with: receive.</source>
        <translation>Không nhập được loại tệp này; nhập được PDF, XHTML và văn bản thuần. Gói thì nhận bằng lệnh: receive.</translation>
    </message>
    <message>
        <source>%1: imported as material %2</source>
        <translation>%1: đã nhập thành tài liệu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>backed up to %1</source>
        <translation>đã sao lưu ra %1</translation>
    </message>
    <message>
        <source>No unit is called so on %1. Try fewer words, or another day with --on.</source>
        <translation>Không có đơn vị nào tên như vậy vào ngày %1. Hãy viết ít từ hơn, hoặc chọn ngày khác bằng --on.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be written, probably because the folder for temporary files is full. Free some space and try again.</source>
        <translation>Không ghi được bảng tính, có thể vì thư mục tạm đã đầy. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The PDF could not be finished, because the PDF writer of this system behaves in an unknown way. Please report this with the version of the program.</source>
        <translation>Không hoàn thành được tệp PDF vì bộ ghi PDF của hệ thống này hoạt động khác thường. Hãy báo cho nhóm phát triển kèm phiên bản chương trình.</translation>
    </message>
    <message>
        <source>The PDF could not be written, because the PDF writer did not start. Close other programs and try again.</source>
        <translation>Không ghi được tệp PDF vì bộ ghi PDF không khởi động. Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The document text was not read: %1. Only what this program writes is accepted; ask the sender for a fresh copy, or import the text instead.</source>
        <translation>Chưa đọc văn bản: %1. Chỉ nhận văn bản do chương trình này ghi; hãy xin bên gửi bản mới, hoặc nhập phần chữ.</translation>
    </message>
    <message>
        <source>element &lt;%1&gt; in line %2 does not belong there</source>
        <translation>phần tử &lt;%1&gt; ở dòng %2 không được đứng ở đó</translation>
    </message>
    <message>
        <source>element &lt;%1&gt; in line %2 has an attribute or value that does not belong there</source>
        <translation>phần tử &lt;%1&gt; ở dòng %2 có thuộc tính hoặc giá trị không được đứng ở đó</translation>
    </message>
    <message>
        <source>it is not XML 1.0 in UTF-8</source>
        <translation>không phải XML 1.0 ở dạng UTF-8</translation>
    </message>
    <message>
        <source>line %1 is not well-formed XML (%2)</source>
        <translation>dòng %1 không phải XML đúng quy cách (%2)</translation>
    </message>
    <message>
        <source>line %1 holds something else than elements and text</source>
        <translation>dòng %1 chứa thứ khác ngoài phần tử và chữ</translation>
    </message>
    <message>
        <source>line %1 has text where only elements may stand</source>
        <translation>dòng %1 có chữ ở chỗ chỉ được có phần tử</translation>
    </message>
    <message>
        <source>line %1 should hold element &lt;%2&gt;</source>
        <translation>dòng %1 phải có phần tử &lt;%2&gt;</translation>
    </message>
    <message>
        <source>it has too many paragraphs</source>
        <translation>có quá nhiều đoạn</translation>
    </message>
    <message>
        <source>line %1 has a speaker without words</source>
        <translation>dòng %1 có người nói nhưng không có lời</translation>
    </message>
    <message numerus="yes">
        <source>it is larger than %n MiB</source>
        <translation>
            <numerusform>lớn hơn %n MiB</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1 holds a declaration, comment or CDATA</source>
        <translation>dòng %1 chứa khai báo, chú thích hoặc CDATA</translation>
    </message>
    <message>
        <source>The data cannot be read: the field “%1” is wrong (%2). Ask the sender for the file again, or take the last backup.</source>
        <translation>Không đọc được dữ liệu: trường “%1” bị sai (%2). Hãy xin bên gửi tệp mới, hoặc dùng bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The table of units could not be read: %1, line %2: %3. Install the program again, or take the table from a fresh copy.</source>
        <translation>Không đọc được bảng đơn vị: %1, dòng %2: %3. Hãy cài lại chương trình, hoặc lấy bảng từ một bản mới.</translation>
    </message>
    <message>
        <source>The table of units could not be opened: %1: %2. Look whether the file is there and may be read.</source>
        <translation>Không mở được bảng đơn vị: %1: %2. Hãy xem tệp có ở đó và được phép đọc hay không.</translation>
    </message>
    <message>
        <source>the table is too large</source>
        <translation>bảng quá lớn</translation>
    </message>
    <message>
        <source>unknown columns</source>
        <translation>có cột lạ</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>không phải UTF-8</translation>
    </message>
    <message>
        <source>wrong number of columns</source>
        <translation>sai số cột</translation>
    </message>
    <message>
        <source>the table is empty</source>
        <translation>bảng trống</translation>
    </message>
    <message>
        <source>bad id</source>
        <translation>mã sai</translation>
    </message>
    <message>
        <source>unknown level</source>
        <translation>cấp không xác định</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>thiếu tên</translation>
    </message>
    <message>
        <source>bad days</source>
        <translation>ngày sai</translation>
    </message>
    <message>
        <source>unknown certainty</source>
        <translation>độ chắc chắn không xác định</translation>
    </message>
    <message>
        <source>the unit overlaps itself or has no parent above it</source>
        <translation>đơn vị chồng lấn chính nó hoặc không có cấp trên</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>đơn vị không xác định</translation>
    </message>
    <message>
        <source>A list of words could not be read: %1. Install the program again, or take the list from a fresh copy.</source>
        <translation>Không đọc được danh mục từ: %1. Hãy cài lại chương trình, hoặc lấy danh mục từ một bản mới.</translation>
    </message>
    <message>
        <source>it holds no terms</source>
        <translation>danh mục không có mục nào</translation>
    </message>
    <message>
        <source>term %1 has no code or name</source>
        <translation>mục %1 không có mã hoặc tên</translation>
    </message>
    <message>
        <source>the code %1 stands there twice</source>
        <translation>mã %1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>The file carries no plugin card, so it was not loaded. Remove it from the plugin folder.</source>
        <translation>Tệp không mang phiếu mô tả phần bổ trợ nên không được nạp. Hãy xóa tệp khỏi thư mục phần bổ trợ.</translation>
    </message>
    <message>
        <source>The plugin was made for interface %1, this program offers %2. Install the version that fits.</source>
        <translation>Phần bổ trợ làm cho giao diện %1, chương trình này dùng %2. Hãy cài phiên bản phù hợp.</translation>
    </message>
    <message>
        <source>The plugin &quot;%1&quot; could not be loaded. The packages are safe in the workspace; install the plugin again.</source>
        <translation>Không nạp được phần bổ trợ “%1”. Các gói vẫn an toàn trong không gian làm việc; hãy cài lại phần bổ trợ.</translation>
    </message>
    <message>
        <source>There is no plugin &quot;%1&quot; here, so nothing was sent. Install it, or choose another destination.</source>
        <translation>Ở đây không có phần bổ trợ “%1” nên chưa gửi gì. Hãy cài phần bổ trợ, hoặc chọn nơi đến khác.</translation>
    </message>
    <message>
        <source>row “%1” has no cells of its own</source>
        <translation>hàng “%1” không có ô riêng</translation>
    </message>
    <message>
        <source>“%1” is not a figure. A cell takes a number such as 1.234, or “-” for not applicable. Type the number with its digits only.</source>
        <translation>“%1” không phải số liệu. Ô nhận một số như 1.234, hoặc “-” khi không áp dụng. Hãy gõ số chỉ bằng chữ số.</translation>
    </message>
    <message>
        <source>Your own figures were not taken over: %1. Enter them in this form.</source>
        <translation>Số liệu của đơn vị mình chưa được đưa vào: %1. Hãy nhập vào biểu này.</translation>
    </message>
    <message>
        <source>this form has no row for them</source>
        <translation>biểu này không có hàng cho các số đó</translation>
    </message>
    <message>
        <source>A report of %1 was left out: it is for another period than %2. Consolidate that period by itself.</source>
        <translation>Đã bỏ qua một báo cáo của %1: báo cáo thuộc kỳ khác, không phải %2. Hãy tổng hợp riêng kỳ đó.</translation>
    </message>
    <message>
        <source>%1 sent two different packages as version %2. Counting either could be wrong, so neither is counted. Ask the unit which one is right, then return the other.</source>
        <translation>%1 gửi hai gói khác nhau cùng là phiên bản %2. Tính gói nào cũng có thể sai nên chưa tính gói nào. Hãy hỏi đơn vị gói nào đúng, rồi trả lại gói kia.</translation>
    </message>
    <message>
        <source>%1 is missing: no accepted report for %2 has come in. Remind the unit, or take its report in.</source>
        <translation>Thiếu %1: chưa có báo cáo được tiếp nhận cho %2. Hãy đôn đốc đơn vị, hoặc nhận báo cáo vào.</translation>
    </message>
    <message>
        <source>its form %1 is for another level</source>
        <translation>biểu %1 dành cho cấp khác</translation>
    </message>
    <message>
        <source>The report of %1 was not counted: %2. Return it, or install the form it uses.</source>
        <translation>Báo cáo của %1 chưa được tính: %2. Hãy trả lại, hoặc cài biểu mà báo cáo dùng.</translation>
    </message>
    <message>
        <source>%1 reports %2 in column %3, which does not apply to its row here. The figure is left out. Ask the unit where it belongs.</source>
        <translation>%1 báo cáo %2 ở cột %3, cột này không áp dụng cho hàng của đơn vị ở đây. Số liệu bị để ra ngoài. Hãy hỏi đơn vị số đó thuộc đâu.</translation>
    </message>
    <message>
        <source>%1 sent a report, but its row was filled in here as well. What was filled in here counts. Clear the row to take the report over.</source>
        <translation>%1 đã gửi báo cáo, nhưng hàng của đơn vị cũng được nhập tại đây. Số nhập tại đây được tính. Hãy xóa trống hàng để lấy số của báo cáo.</translation>
    </message>
    <message>
        <source>%1 reports to %2, whose total already holds its figures. Counting it again would double them, so it is not counted. Return it and name the right receiver.</source>
        <translation>%1 báo cáo cho %2, nơi mà tổng số đã gồm số liệu này. Tính nữa sẽ bị trùng nên không tính. Hãy trả lại và nêu đúng nơi nhận.</translation>
    </message>
    <message>
        <source>%1 does not report to this office in %2, so its figures are not counted. Return the report and name the right receiver.</source>
        <translation>%1 không báo cáo cho cơ quan này trong %2 nên số liệu không được tính. Hãy trả lại báo cáo và nêu đúng nơi nhận.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>hàng %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>quy tắc %1</translation>
    </message>
    <message>
        <source>%1, %2: the condition reads row “%3” without a column. It is tried in whole rows. Write row.column.</source>
        <translation>%1, %2: điều kiện đọc hàng “%3” mà không nêu cột. Điều kiện được thử trên cả hàng. Hãy viết hàng.cột.</translation>
    </message>
    <message>
        <source>A figure is kept for %1, which this form does not have here. The unit or the edition of the form may have changed. Enter it where it belongs, then clear it.</source>
        <translation>Đang giữ một số liệu cho %1, nhưng biểu ở đây không có ô này. Có thể đơn vị hoặc mẫu biểu đã thay đổi. Hãy nhập số vào đúng chỗ rồi xóa số này.</translation>
    </message>
    <message>
        <source>Row “%1”, column %2</source>
        <translation>Hàng “%1”, cột %2</translation>
    </message>
    <message>
        <source>%1: %2 stands here, but this cell does not apply to the row. Clear it, so that it shows “-”.</source>
        <translation>%1: ở đây ghi %2, nhưng ô này không áp dụng cho hàng. Hãy xóa trống để ô hiện “-”.</translation>
    </message>
    <message>
        <source>%1: “-” stands here, but the form asks for a figure. Enter the figure, 0 when there was none.</source>
        <translation>%1: ở đây ghi “-”, nhưng biểu yêu cầu số liệu. Hãy nhập số, nhập 0 nếu không phát sinh.</translation>
    </message>
    <message>
        <source>Row “%1” is not filled in at all. A blank is not a zero. Enter its figures, 0 where there was nothing.</source>
        <translation>Hàng “%1” chưa nhập gì. Để trống không phải là số 0. Hãy nhập số liệu, nhập 0 nếu không phát sinh.</translation>
    </message>
    <message>
        <source>%1 is blank. A blank is not a zero. Enter the figure, 0 when there was none.</source>
        <translation>%1 còn trống. Để trống không phải là số 0. Hãy nhập số, nhập 0 nếu không phát sinh.</translation>
    </message>
    <message>
        <source>%1: %2 cannot be a count. Counts are whole, not negative and at most %3. Correct the figure.</source>
        <translation>%1: %2 không thể là số đếm. Số đếm phải là số nguyên, không âm và tối đa %3. Hãy sửa số liệu.</translation>
    </message>
    <message>
        <source>%1 cannot be computed: its formula divides by zero. Check the figures that it is made of.</source>
        <translation>Không tính được %1: công thức chia cho 0. Hãy kiểm tra các số tạo nên ô này.</translation>
    </message>
    <message>
        <source>%1: the total is %2, but its breakdown gives %3. Correct one of them, or explain the difference.</source>
        <translation>%1: tổng số là %2 nhưng cộng các phần được %3. Hãy sửa một bên, hoặc thuyết minh chênh lệch.</translation>
    </message>
    <message>
        <source>%1: %2 stands here, but the rows that belong to it give %3. Correct one of them, or explain the difference.</source>
        <translation>%1: ở đây ghi %2 nhưng cộng các hàng thành phần được %3. Hãy sửa một bên, hoặc thuyết minh chênh lệch.</translation>
    </message>
    <message>
        <source>%1 has an estimate, but the form asks for none in this column. Clear the estimate.</source>
        <translation>%1 có số ước tính, nhưng biểu không yêu cầu ước tính ở cột này. Hãy xóa số ước tính.</translation>
    </message>
    <message>
        <source>%1 is estimated in part, but the official year holds actual figures only. Replace the estimate by the actual figure.</source>
        <translation>%1 có phần ước tính, nhưng báo cáo năm chính thức chỉ gồm số thực hiện. Hãy thay số ước tính bằng số thực hiện.</translation>
    </message>
    <message>
        <source>%1: the estimate %2 is not between 0 and the reported figure. It is a part of that figure. Correct one of them.</source>
        <translation>%1: số ước tính %2 không nằm giữa 0 và số báo cáo. Số ước tính là một phần của số đó. Hãy sửa một bên.</translation>
    </message>
    <message>
        <source>%1: %2 this year, %3 in the same period last year. A change of 20 % or more needs a reason. Write the explanation.</source>
        <translation>%1: năm nay %2, cùng kỳ năm trước %3. Thay đổi từ 20 % trở lên phải nêu lý do. Hãy viết thuyết minh.</translation>
    </message>
    <message>
        <source>Row “%1”: %2</source>
        <translation>Hàng “%1”: %2</translation>
    </message>
    <message>
        <source>the form ends before it begins</source>
        <translation>biểu kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>this is no level; country, province, district, commune and department are</source>
        <translation>đây không phải là cấp; các cấp là country, province, district, commune và department</translation>
    </message>
    <message>
        <source>This form cannot be used: at %1: %2. Correct the form&apos;s file or get it again.</source>
        <translation>Không dùng được biểu này: tại %1: %2. Hãy sửa tệp biểu hoặc lấy lại tệp.</translation>
    </message>
    <message>
        <source>an object in braces was expected</source>
        <translation>chỗ này phải có đối tượng trong ngoặc nhọn</translation>
    </message>
    <message>
        <source>forms have nothing of this name</source>
        <translation>biểu không có mục nào tên này</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>chỗ này phải có chữ</translation>
    </message>
    <message>
        <source>a whole number from 1 was expected</source>
        <translation>chỗ này phải có số nguyên từ 1 trở lên</translation>
    </message>
    <message>
        <source>a day such as 2020-12-31 was expected</source>
        <translation>chỗ này phải có ngày theo dạng 2020-12-31</translation>
    </message>
    <message>
        <source>one of these was expected: %1</source>
        <translation>chỗ này phải là một trong: %1</translation>
    </message>
    <message>
        <source>a list in brackets was expected</source>
        <translation>chỗ này phải có danh sách trong ngoặc vuông</translation>
    </message>
    <message>
        <source>different texts were expected</source>
        <translation>chỗ này phải có các chữ khác nhau</translation>
    </message>
    <message>
        <source>a key is a letter followed by letters and digits, and no word of formulas</source>
        <translation>khóa là một chữ cái rồi đến chữ cái và chữ số, không trùng từ của công thức</translation>
    </message>
    <message>
        <source>“%1” already is the key of another row or column</source>
        <translation>“%1” đã là khóa của hàng hoặc cột khác</translation>
    </message>
    <message>
        <source>a form is filed for at least one kind of period</source>
        <translation>biểu phải được lập cho ít nhất một loại kỳ báo cáo</translation>
    </message>
    <message>
        <source>groups of columns are nested too deeply</source>
        <translation>các nhóm cột lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>chỗ này phải là true hoặc false</translation>
    </message>
    <message>
        <source>no row “%1” stands above this one</source>
        <translation>phía trên hàng này không có hàng “%1”</translation>
    </message>
    <message>
        <source>levels of units belong to repeated rows, and only to them</source>
        <translation>cấp đơn vị thuộc về hàng lặp lại, và chỉ hàng đó</translation>
    </message>
    <message>
        <source>“%1” is no level of units</source>
        <translation>“%1” không phải cấp đơn vị</translation>
    </message>
    <message>
        <source>the form has no row “%1”</source>
        <translation>biểu không có hàng “%1”</translation>
    </message>
    <message>
        <source>the form has no column “%1”</source>
        <translation>biểu không có cột “%1”</translation>
    </message>
    <message>
        <source>“%1” was not expected here</source>
        <translation>chỗ này không được có “%1”</translation>
    </message>
    <message>
        <source>a number is needed here, this is a condition</source>
        <translation>ở đây cần một số, nhưng đây là điều kiện</translation>
    </message>
    <message>
        <source>a condition is needed here, this is a number</source>
        <translation>ở đây cần điều kiện, nhưng đây là số</translation>
    </message>
    <message>
        <source>it is nested deeper than %1</source>
        <translation>lồng nhau sâu hơn %1</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>thiếu dấu đóng ngoặc đơn</translation>
    </message>
    <message>
        <source>the formula ends where a value was expected</source>
        <translation>công thức kết thúc ở chỗ phải có giá trị</translation>
    </message>
    <message>
        <source>a value was expected, not “%1”</source>
        <translation>chỗ này phải có giá trị, không phải “%1”</translation>
    </message>
    <message>
        <source>a column has no parts; write the row first: row.%1</source>
        <translation>cột không có phần nhỏ hơn; hãy viết hàng trước: hàng.%1</translation>
    </message>
    <message>
        <source>the form has no row or column “%1”</source>
        <translation>biểu không có hàng hoặc cột “%1”</translation>
    </message>
    <message>
        <source>an opening parenthesis is missing after %1</source>
        <translation>thiếu dấu mở ngoặc đơn sau %1</translation>
    </message>
    <message>
        <source>%1 takes another number of values than %2</source>
        <translation>%1 nhận số giá trị khác %2</translation>
    </message>
    <message>
        <source>many rows can stand only in sum, min and max</source>
        <translation>nhiều hàng chỉ được đứng trong sum, min và max</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>dài hơn %1 ký tự</translation>
    </message>
    <message>
        <source>the quotation mark is never closed</source>
        <translation>dấu ngoặc kép không được đóng</translation>
    </message>
    <message>
        <source>a single “=” says nothing here; write “==” to compare</source>
        <translation>một dấu “=” ở đây không có nghĩa; hãy viết “==” để so sánh</translation>
    </message>
    <message>
        <source>“%1” does not belong in a formula</source>
        <translation>“%1” không được có trong công thức</translation>
    </message>
    <message>
        <source>%1 (edition %2)</source>
        <translation>%1 (mẫu %2)</translation>
    </message>
    <message>
        <source>it holds two forms for the same figures, %1 and %2</source>
        <translation>có hai biểu cho cùng số liệu, %1 và %2</translation>
    </message>
    <message>
        <source>its form %1 is not known here</source>
        <translation>biểu %1 không có ở đây</translation>
    </message>
    <message>
        <source>it holds no form of this kind</source>
        <translation>không có biểu nào thuộc loại này</translation>
    </message>
    <message>
        <source>its form %1 has no column %2</source>
        <translation>biểu %1 không có cột %2</translation>
    </message>
    <message>
        <source>it has no bagit.txt, so it is no bag</source>
        <translation>không có bagit.txt nên không phải gói BagIt</translation>
    </message>
    <message>
        <source>The list %1 uses a digest that is not known here. It was not checked. The other lists were.</source>
        <translation>Bản kê %1 dùng loại mã băm chưa biết ở đây. Bản kê này chưa được kiểm tra. Các bản kê khác thì đã.</translation>
    </message>
    <message>
        <source>it has no list of its files (manifest-sha256.txt)</source>
        <translation>không có bản kê tệp (manifest-sha256.txt)</translation>
    </message>
    <message>
        <source>it wants files to be fetched from the network (fetch.txt)</source>
        <translation>yêu cầu tải tệp từ mạng (fetch.txt)</translation>
    </message>
    <message>
        <source>it has no folder &quot;data&quot;</source>
        <translation>không có thư mục “data”</translation>
    </message>
    <message>
        <source>its files do not lie in one folder</source>
        <translation>các tệp không nằm trong một thư mục</translation>
    </message>
    <message>
        <source>The bag lies at the top of the archive instead of in one folder. RFC 8493 asks for the folder. The content is not affected.</source>
        <translation>Gói nằm ngay ở đầu tệp nén thay vì trong một thư mục. RFC 8493 yêu cầu có thư mục. Nội dung không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>its files are listed with MD5 or SHA-1 only, which do not show a deliberate change; SHA-256 or better is needed</source>
        <translation>các tệp chỉ được kê bằng MD5 hoặc SHA-1, không phát hiện được việc cố ý sửa đổi; cần SHA-256 trở lên</translation>
    </message>
    <message>
        <source>The bag is of an old version that lists its files with MD5 or SHA-1. Accidents would be found, a deliberate change would not. Ask the sender by another way when in doubt.</source>
        <translation>Gói thuộc phiên bản cũ, kê tệp bằng MD5 hoặc SHA-1. Hỏng do sự cố thì phát hiện được, cố ý sửa đổi thì không. Khi nghi ngờ, hãy hỏi bên gửi bằng cách khác.</translation>
    </message>
    <message>
        <source>it is not a BagIt 1.0 bag in UTF-8</source>
        <translation>không phải gói BagIt 1.0 ở dạng UTF-8</translation>
    </message>
    <message>
        <source>manifest-sha256.txt or tagmanifest-sha256.txt is missing</source>
        <translation>thiếu manifest-sha256.txt hoặc tagmanifest-sha256.txt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in no list, so nobody can tell whether it was changed</source>
        <translation>“%1” không có trong bản kê nào nên không ai biết tệp có bị sửa hay không</translation>
    </message>
    <message>
        <source>Take care: %1. It is no part of what was sent with proof. Do not rely on it.</source>
        <translation>Cần chú ý: %1. Phần này không thuộc nội dung đã gửi có bằng chứng. Không nên dựa vào nó.</translation>
    </message>
    <message>
        <source>it announces %1 (bytes.files) but holds %2.%3</source>
        <translation>gói khai %1 (byte.tệp) nhưng chứa %2.%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed but missing</source>
        <translation>“%1” có trong bản kê nhưng bị thiếu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed but missing. It is a file that a system leaves behind, not a document, and was dropped on the way. Nothing needs to be done.</source>
        <translation>“%1” có trong bản kê nhưng bị thiếu. Đây là tệp hệ thống để lại, không phải tài liệu, và đã rơi trên đường đi. Không cần làm gì.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there but not in every list of its files</source>
        <translation>“%1” có mặt nhưng không có trong mọi bản kê tệp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a file that a system left behind, not a document. It came in by accident. It can be ignored.</source>
        <translation>“%1” là tệp hệ thống để lại, không phải tài liệu. Tệp lọt vào do vô ý. Có thể bỏ qua.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what was sent: its %2 differs from the list</source>
        <translation>“%1” không phải là nội dung đã gửi: %2 khác với bản kê</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies beside its one folder</source>
        <translation>“%1” nằm ngoài thư mục duy nhất của gói</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another file, which may lie outside</source>
        <translation>“%1” là liên kết tới tệp khác, có thể nằm ở bên ngoài</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a device or another special file</source>
        <translation>“%1” là thiết bị hoặc tệp đặc biệt khác</translation>
    </message>
    <message>
        <source>two files are called &quot;%1&quot;</source>
        <translation>có hai tệp cùng tên “%1”</translation>
    </message>
    <message>
        <source>it holds more or larger files than a bag may</source>
        <translation>chứa nhiều tệp hơn hoặc tệp lớn hơn mức một gói được có</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>thiếu “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 KiB, more than a file of its kind may be</source>
        <translation>“%1” lớn hơn %2 KiB, vượt mức cho phép với loại tệp này</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is kept for the package itself. It cannot be packed under it. Give the file another name.</source>
        <translation>Tên “%1” được dành cho chính gói. Không đóng gói được với tên này. Hãy đặt tên khác cho tệp.</translation>
    </message>
    <message>
        <source>There is nothing to pack. A package needs at least one file. Choose one.</source>
        <translation>Không có gì để đóng gói. Gói cần ít nhất một tệp. Hãy chọn một tệp.</translation>
    </message>
    <message>
        <source>line %1 of %2: %3</source>
        <translation>dòng %1 của %2: %3</translation>
    </message>
    <message>
        <source>bagit.txt begins with a byte order mark, which the standard forbids</source>
        <translation>bagit.txt bắt đầu bằng dấu thứ tự byte (BOM), tiêu chuẩn cấm điều này</translation>
    </message>
    <message>
        <source>bagit.txt holds more than its two lines</source>
        <translation>bagit.txt có nhiều hơn hai dòng quy định</translation>
    </message>
    <message>
        <source>bagit.txt does not hold exactly its two lines</source>
        <translation>bagit.txt không có đúng hai dòng quy định</translation>
    </message>
    <message>
        <source>bagit.txt does not say version and encoding as the standard asks</source>
        <translation>bagit.txt không nêu phiên bản và bảng mã như tiêu chuẩn yêu cầu</translation>
    </message>
    <message>
        <source>it says BagIt version %1; 1.0 and the drafts 0.93 to 0.97 are read</source>
        <translation>ghi BagIt phiên bản %1; chỉ đọc được 1.0 và các bản dự thảo 0.93 đến 0.97</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in %2</source>
        <translation>“%1” không được viết bằng %2</translation>
    </message>
    <message>
        <source>its text files are said to be in &quot;%1&quot;, which is not known here</source>
        <translation>các tệp văn bản được ghi là dùng “%1”, bảng mã chưa biết ở đây</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>it is longer than 4 KiB</source>
        <translation>dài hơn 4 KiB</translation>
    </message>
    <message>
        <source>it does not begin with a digest of its kind</source>
        <translation>không bắt đầu bằng mã băm đúng loại</translation>
    </message>
    <message>
        <source>the path &quot;%1&quot; leads outside or cannot be a file</source>
        <translation>đường dẫn “%1” trỏ ra ngoài hoặc không thể là tệp</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs into the other manifest</source>
        <translation>“%1” thuộc về bản kê kia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice</source>
        <translation>“%1” được kê hai lần</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed twice in %2, in two spellings or forms of its accents. Both mean one file here; nothing needs to be done.</source>
        <translation>“%1” được kê hai lần trong %2, theo hai cách viết hoặc hai dạng dấu. Ở đây cả hai là một tệp; không cần làm gì.</translation>
    </message>
    <message>
        <source>bag-info.txt holds a line without a label: &quot;%1&quot;</source>
        <translation>bag-info.txt có dòng không có nhãn: “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as JSON</source>
        <translation>không đọc được “%1” theo JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be understood</source>
        <translation>không hiểu được “%1”</translation>
    </message>
    <message>
        <source>it is a bag, but none of this program: data/package.json is missing</source>
        <translation>là gói BagIt nhưng không phải của chương trình này: thiếu data/package.json</translation>
    </message>
    <message>
        <source>its list of forms is wrong</source>
        <translation>danh sách biểu bị sai</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds another form than its name says</source>
        <translation>“%1” chứa biểu khác với tên tệp</translation>
    </message>
    <message>
        <source>package.json lists other reports or materials than it holds</source>
        <translation>package.json kê báo cáo hoặc tài liệu khác với nội dung gói</translation>
    </message>
    <message>
        <source>it holds a report of the unit &quot;%1&quot;, which is not its sender</source>
        <translation>chứa báo cáo của đơn vị “%1”, không phải bên gửi</translation>
    </message>
    <message>
        <source>it holds a report for another period than it says</source>
        <translation>chứa báo cáo thuộc kỳ khác với kỳ đã ghi</translation>
    </message>
    <message>
        <source>the attached file &quot;%1&quot; is missing or another one</source>
        <translation>tệp kèm “%1” bị thiếu hoặc là tệp khác</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to nothing in the package. It is kept but not used. Ask the sender what it is for.</source>
        <translation>“%1” không thuộc mục nào của gói. Tệp được giữ nhưng không dùng. Hãy hỏi bên gửi tệp để làm gì.</translation>
    </message>
    <message>
        <source>The package was not made: %1. Nothing was written. Correct it and seal again.</source>
        <translation>Chưa lập được gói: %1. Chưa ghi gì. Hãy sửa rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>it holds a report of another unit than the sender</source>
        <translation>chứa báo cáo của đơn vị khác với bên gửi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would lie outside its data folder</source>
        <translation>“%1” sẽ nằm ngoài thư mục dữ liệu</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; is not here</source>
        <translation>tệp “%1” không có ở đây</translation>
    </message>
    <message>
        <source>the file &quot;%1&quot; is no longer what was attached</source>
        <translation>tệp “%1” không còn như khi đính kèm</translation>
    </message>
    <message>
        <source>The package is not accepted: %1. Nothing was taken from it. Ask the sender to make it again and send it once more.</source>
        <translation>Gói không được chấp nhận: %1. Chưa lấy gì ra. Hãy đề nghị bên gửi lập lại và gửi lại.</translation>
    </message>
    <message>
        <source>The description of packages that ships with the program cannot be used. The installation may be damaged. Install the program again.</source>
        <translation>Không dùng được bản mô tả gói đi kèm chương trình. Có thể bản cài đặt đã hỏng. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>its description is not as agreed at %1</source>
        <translation>phần mô tả không đúng quy ước tại %1</translation>
    </message>
    <message>
        <source>The PDF could not be shown: it is protected by a password. Ask its author for a copy without one.</source>
        <translation>Không hiện được PDF: tệp có mật khẩu. Hãy xin người soạn một bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>The page could not be shown: the PDF has no such page. Open the document again; it may have been replaced.</source>
        <translation>Không hiện được trang: PDF không có trang này. Hãy mở lại văn bản; có thể tệp đã bị thay.</translation>
    </message>
    <message>
        <source>The page could not be shown: only the first 5,000 pages of a PDF are shown. The file can still be attached; split it if readers need the rest.</source>
        <translation>Không hiện được trang: chỉ hiện 5.000 trang đầu của PDF. Vẫn đính kèm được; hãy chia nhỏ nếu người đọc cần phần còn lại.</translation>
    </message>
    <message>
        <source>The page could not be shown: its image would have more than 64 million points. Choose a smaller magnification.</source>
        <translation>Không hiện được trang: ảnh của trang sẽ quá 64 triệu điểm. Hãy chọn độ phóng nhỏ hơn.</translation>
    </message>
    <message>
        <source>The PDF could not be shown: it is larger than 200 MB. The file stays as it is; make it smaller, or open it in another program.</source>
        <translation>Không hiện được PDF: tệp lớn hơn 200 MB. Tệp vẫn giữ nguyên; hãy làm nhỏ lại, hoặc mở bằng chương trình khác.</translation>
    </message>
    <message>
        <source>The PDF could not be read: the file is not there. Check that it was not moved or renamed, and choose it again.</source>
        <translation>Không đọc được PDF: tệp không có ở đó. Hãy kiểm tra tệp có bị chuyển chỗ hay đổi tên không, rồi chọn lại.</translation>
    </message>
    <message>
        <source>The PDF could not be read: the file cannot be opened. Check the rights to the file and that its drive is connected, then try again.</source>
        <translation>Không đọc được PDF: không mở được tệp. Hãy kiểm tra quyền đọc tệp và ổ đĩa đã kết nối, rồi thử lại.</translation>
    </message>
    <message>
        <source>The PDF could not be shown: the program that reads PDFs did not start or did not answer as agreed. Your work is not touched; install Phổ Luật again if this goes on.</source>
        <translation>Không hiện được PDF: chương trình đọc PDF không khởi động hoặc trả lời sai quy ước. Công việc không bị ảnh hưởng; nếu còn lặp lại, hãy cài lại Phổ Luật.</translation>
    </message>
    <message>
        <source>The PDF could not be shown: the program that reads it ended, because the file is damaged or needs too much memory. Nothing else is touched; ask for a new copy of the file.</source>
        <translation>Không hiện được PDF: chương trình đọc PDF đã dừng vì tệp hỏng hoặc cần quá nhiều bộ nhớ. Không phần nào khác bị ảnh hưởng; hãy xin bản mới của tệp.</translation>
    </message>
    <message>
        <source>The PDF could not be shown: the file is damaged or is no PDF. Ask for a new copy, or save it again in the program that made it.</source>
        <translation>Không hiện được PDF: tệp hỏng hoặc không phải PDF. Hãy xin bản mới, hoặc lưu lại từ chương trình đã tạo ra tệp.</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF: it is damaged or is something else. Ask for a new copy.</source>
        <translation>Không đọc được tệp như PDF: tệp hỏng hoặc là loại khác. Hãy xin bản mới.</translation>
    </message>
    <message>
        <source>A page cannot be read: the file is damaged there. Ask for a new copy.</source>
        <translation>Có trang không đọc được: tệp bị hỏng ở đó. Hãy xin bản mới.</translation>
    </message>
    <message>
        <source>The file is damaged; its pages could be found all the same. Compare it with the original, or save it again.</source>
        <translation>Tệp bị hỏng; tuy vậy vẫn tìm được các trang. Hãy đối chiếu với bản gốc, hoặc lưu lại tệp.</translation>
    </message>
    <message>
        <source>The file opens with a password only: receivers cannot read it. Attach a copy without a password.</source>
        <translation>Tệp chỉ mở được bằng mật khẩu: nơi nhận không đọc được. Hãy đính kèm bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>The file is encrypted, but opens without a password.</source>
        <translation>Tệp được mã hóa nhưng mở được không cần mật khẩu.</translation>
    </message>
    <message>
        <source>The file contains a script. It is never run here; portals may refuse the file. Attach a copy without scripts.</source>
        <translation>Tệp chứa đoạn mã lệnh. Mã không bao giờ chạy ở đây; các cổng có thể từ chối tệp. Hãy đính kèm bản không có mã lệnh.</translation>
    </message>
    <message>
        <source>The file asks to start a program. This is never done here; do not trust the file before its sender has confirmed it.</source>
        <translation>Tệp đòi khởi động một chương trình. Ở đây không bao giờ làm vậy; đừng tin tệp khi bên gửi chưa xác nhận.</translation>
    </message>
    <message>
        <source>The file asks to start “%1”. This is never done here; do not trust the file before its sender has confirmed it.</source>
        <translation>Tệp đòi khởi động “%1”. Ở đây không bao giờ làm vậy; đừng tin tệp khi bên gửi chưa xác nhận.</translation>
    </message>
    <message>
        <source>The file contains a form that sends its fields away. Nothing is sent from here; print the file anew if only its looks are needed.</source>
        <translation>Tệp chứa mẫu nhập tự gửi dữ liệu đi nơi khác. Từ đây không gửi gì; nếu chỉ cần hình thức, hãy in lại tệp.</translation>
    </message>
    <message>
        <source>Other files are packed into this one. They are never opened here; attach them on their own if they are needed.</source>
        <translation>Trong tệp này có gói kèm tệp khác. Chúng không bao giờ được mở ở đây; nếu cần, hãy đính kèm riêng.</translation>
    </message>
    <message>
        <source>The file “%1” is packed into this one. It is never opened here; attach it on its own if it is needed.</source>
        <translation>Trong tệp này có gói kèm tệp “%1”. Tệp đó không bao giờ được mở ở đây; nếu cần, hãy đính kèm riêng.</translation>
    </message>
    <message>
        <source>The file is an XFA form, which most readers cannot show. Print it to a plain PDF and attach that one.</source>
        <translation>Tệp là mẫu XFA, đa số chương trình đọc không hiện được. Hãy in ra PDF thường rồi đính kèm bản đó.</translation>
    </message>
    <message>
        <source>The file contains sound, film or three-dimensional parts, which are not shown.</source>
        <translation>Tệp chứa âm thanh, phim hoặc hình ba chiều, những phần này không hiện.</translation>
    </message>
    <message>
        <source>The file has more than 5,000 pages; the rest is not shown here.</source>
        <translation>Tệp có hơn 5.000 trang; phần còn lại không hiện ở đây.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be made: %2. The workspace itself is unharmed; choose another place or free some space, then try again.</source>
        <translation>Không tạo được bản sao “%1”: %2. Không gian làm việc vẫn nguyên vẹn; hãy chọn nơi khác hoặc giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read: %2. It was not taken in; check the disk it lies on, then try again.</source>
        <translation>Không đọc được tệp “%1”: %2. Tệp chưa được đưa vào; hãy kiểm tra đĩa chứa tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is too large: more than %2 MB are not taken. Make it smaller, for example by scanning at 300 dpi in grey.</source>
        <translation>Tệp “%1” quá lớn: không nhận quá %2 MB. Hãy làm nhỏ lại, ví dụ quét ở 300 dpi thang xám.</translation>
    </message>
    <message>
        <source>it was changed while it was read</source>
        <translation>tệp bị thay đổi trong lúc đang đọc</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: %2. Choose another place or free some space, then try again.</source>
        <translation>Không ghi được tệp “%1”: %2. Hãy chọn nơi khác hoặc giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>No backup lies beside it; look for one on other disks, or ask for help before anything else is tried.</source>
        <translation>Bên cạnh không có bản sao lưu; hãy tìm trên đĩa khác, hoặc nhờ hỗ trợ trước khi thử cách nào khác.</translation>
    </message>
    <message>
        <source>The newest backup beside it is “%1”: open that one.</source>
        <translation>Bản sao lưu mới nhất bên cạnh là “%1”: hãy mở bản đó.</translation>
    </message>
    <message>
        <source>The workspace “%1” is damaged: its content is not what was stored. The file was left as it is. %2</source>
        <translation>Không gian làm việc “%1” bị hỏng: nội dung không đúng như đã lưu. Tệp được giữ nguyên. %2</translation>
    </message>
    <message>
        <source>An entry of the workspace is damaged: its content is not what was stored. It was left as it is; ask the database&apos;s administrator for the last backup.</source>
        <translation>Một mục của không gian làm việc bị hỏng: nội dung không đúng như đã lưu. Mục được giữ nguyên; hãy xin quản trị cơ sở dữ liệu bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program: another program made it. Choose a file whose name ends in .pholuat.</source>
        <translation>“%1” không phải không gian làm việc của chương trình này: do chương trình khác tạo. Hãy chọn tệp có tên kết thúc bằng .pholuat.</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be opened: its disk can only be read and no copy could be made. Copy the file and the one ending in -wal to another disk, and open it there.</source>
        <translation>Không mở được không gian làm việc “%1”: đĩa chỉ cho đọc và không tạo được bản sao. Hãy sao tệp này cùng tệp có đuôi -wal sang đĩa khác rồi mở ở đó.</translation>
    </message>
    <message>
        <source>The workspace “%1” could not be made: nothing may be written there. Choose another folder.</source>
        <translation>Không tạo được không gian làm việc “%1”: nơi đó không cho ghi. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The workspace “%1” is not there: the file was moved, renamed or deleted. Choose it again, or make a new one.</source>
        <translation>Không có không gian làm việc “%1”: tệp đã bị chuyển chỗ, đổi tên hoặc xóa. Hãy chọn lại, hoặc tạo mới.</translation>
    </message>
    <message>
        <source>No copy was made: this workspace lies on a database server, not in a file. Its administrator makes the backups (pg_dump).</source>
        <translation>Chưa sao lưu: không gian làm việc này nằm trên máy chủ cơ sở dữ liệu, không phải tệp. Người quản trị máy chủ thực hiện sao lưu (pg_dump).</translation>
    </message>
    <message>
        <source>The change is not saved: a part of it failed. Nothing was changed; try again.</source>
        <translation>Thay đổi chưa được lưu: một phần bị lỗi. Không có gì thay đổi; hãy thử lại.</translation>
    </message>
    <message>
        <source>(The first wrong entry of the journal is number %1.)</source>
        <translation>(Mục sai đầu tiên trong nhật ký là số %1.)</translation>
    </message>
    <message>
        <source>The workspace “%1” is already open: the program %2 (process %3) on the computer %4 has held it since %5. Close it there, or open it here for reading only.</source>
        <translation>Không gian làm việc “%1” đang mở: chương trình %2 (tiến trình %3) trên máy %4 đang giữ từ %5. Hãy đóng ở đó, hoặc mở ở đây chỉ để đọc.</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of this program, which this one cannot read safely. Nothing was changed; install the newer version.</source>
        <translation>Không gian làm việc do phiên bản mới hơn của chương trình tạo, phiên bản này không đọc an toàn được. Không có gì thay đổi; hãy cài phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>There is no workspace here: the database has none of its tables. Choose another database, or make a new workspace.</source>
        <translation>Ở đây không có không gian làm việc: cơ sở dữ liệu không có bảng nào của nó. Hãy chọn cơ sở dữ liệu khác, hoặc tạo không gian làm việc mới.</translation>
    </message>
    <message>
        <source>The workspace was made by an older version and must be brought up to date, but it can only be read here. Copy it where you may write, and open the copy.</source>
        <translation>Không gian làm việc do phiên bản cũ tạo và phải nâng cấp, nhưng ở đây chỉ đọc được. Hãy sao sang nơi được phép ghi rồi mở bản sao.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written: the disk reported an error. The last change is not saved; check the disk, then try again.</source>
        <translation>Không đọc hoặc ghi được không gian làm việc: đĩa báo lỗi. Thay đổi cuối chưa được lưu; hãy kiểm tra đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The last change is not saved: the disk is full. Free some space, then try again.</source>
        <translation>Thay đổi cuối chưa được lưu: đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The workspace is busy: another program is writing to it. Wait a moment, then try again.</source>
        <translation>Không gian làm việc đang bận: chương trình khác đang ghi. Hãy đợi một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>The change is not saved: the workspace is open for reading only. Save a copy of it where you may write, and open the copy.</source>
        <translation>Thay đổi chưa được lưu: không gian làm việc đang mở chỉ để đọc. Hãy lưu bản sao vào nơi được phép ghi rồi mở bản sao.</translation>
    </message>
    <message>
        <source>The workspace file could not be opened: it is not readable here. Check that the disk is there and that you may read the file.</source>
        <translation>Không mở được tệp không gian làm việc: ở đây không đọc được tệp. Hãy kiểm tra đĩa có ở đó và quyền đọc tệp.</translation>
    </message>
    <message>
        <source>The workspace could not carry this out: its database reported an error. Nothing was changed; try again, and report it if it stays.</source>
        <translation>Không gian làm việc không thực hiện được việc này: cơ sở dữ liệu báo lỗi. Không có gì thay đổi; hãy thử lại, nếu vẫn lỗi hãy báo cho nhóm phát triển.</translation>
    </message>
    <message>
        <source>The change is not saved: somebody else changed the same thing at the same time. Try again.</source>
        <translation>Thay đổi chưa được lưu: có người khác sửa cùng mục vào cùng lúc. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The last change is not saved: the database server has no room left. Tell its administrator, then try again.</source>
        <translation>Thay đổi cuối chưa được lưu: máy chủ cơ sở dữ liệu hết chỗ. Hãy báo người quản trị rồi thử lại.</translation>
    </message>
    <message>
        <source>The change is not saved: the workspace is open for reading only. Open it again for writing.</source>
        <translation>Thay đổi chưa được lưu: không gian làm việc đang mở chỉ để đọc. Hãy mở lại để ghi.</translation>
    </message>
    <message>
        <source>The database server does not let you in: it does not know this name, password or database. Check the connection settings.</source>
        <translation>Máy chủ cơ sở dữ liệu không cho vào: không đúng tên, mật khẩu hoặc cơ sở dữ liệu. Hãy kiểm tra thiết đặt kết nối.</translation>
    </message>
    <message>
        <source>The database server cannot be reached: the connection was lost. The last change is not saved; check the network, then try again.</source>
        <translation>Không kết nối được máy chủ cơ sở dữ liệu: mất kết nối. Thay đổi cuối chưa được lưu; hãy kiểm tra mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>The report is not saved: version %1 is sealed and never changes. Begin a new version to correct it.</source>
        <translation>Báo cáo chưa được lưu: phiên bản %1 đã niêm phong và không bao giờ thay đổi. Hãy lập phiên bản mới để sửa.</translation>
    </message>
    <message>
        <source>The report is not saved: the cell %1 of form %2 holds no real number. Type it again.</source>
        <translation>Báo cáo chưa được lưu: ô %1 của biểu %2 không chứa số thực. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>The report is not saved: this unit has a report for this period already. Open that one and go on there.</source>
        <translation>Báo cáo chưa được lưu: đơn vị này đã có báo cáo cho kỳ này. Hãy mở báo cáo đó và làm tiếp.</translation>
    </message>
    <message>
        <source>“%1” is not saved: somebody else changed it after you opened it. Both versions are kept; compare them and choose.</source>
        <translation>“%1” chưa được lưu: có người khác đã sửa sau khi bạn mở. Cả hai phiên bản đều được giữ; hãy so sánh rồi chọn.</translation>
    </message>
    <message>
        <source>The entry is not in this workspace: it was removed, or it belongs to another one. Open the list again to see what is there.</source>
        <translation>Mục này không có trong không gian làm việc: đã bị xóa, hoặc thuộc nơi khác. Hãy mở lại danh sách để xem những gì đang có.</translation>
    </message>
    <message>
        <source>This is not a text: it holds bytes that no known encoding has. Open it with the program it was made with, and copy the text from there.</source>
        <translation>Đây không phải văn bản: có những byte không thuộc bảng mã nào đã biết. Hãy mở bằng chương trình đã tạo ra tệp rồi sao chép chữ từ đó.</translation>
    </message>
    <message>
        <source>The package was not returned: the remark has to say in at least %1 characters what is to be corrected.</source>
        <translation>Gói chưa được trả lại: nhận xét phải nêu điều cần sửa, ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>This package cannot be answered: only submissions that came in can be accepted or returned. Choose one of those in the inbox.</source>
        <translation>Không phản hồi được gói này: chỉ gói gửi đến mới tiếp nhận hoặc trả lại được. Hãy chọn một gói như vậy trong hộp nhận.</translation>
    </message>
    <message>
        <source>The PDF is damaged and could not be read. It is attached as it is; ask for a good copy.</source>
        <translation>PDF bị hỏng và không đọc được. Tệp được đính kèm nguyên trạng; hãy xin bản tốt.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so it cannot be shown here. It is attached as it is.</source>
        <translation>PDF đòi mật khẩu nên không hiện được ở đây. Tệp được đính kèm nguyên trạng.</translation>
    </message>
    <message>
        <source>The material was removed while its PDF was being read. The PDF itself is untouched.</source>
        <translation>Tài liệu đã bị xóa trong lúc đang đọc PDF của nó. Tệp PDF vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>Đính kèm %1</translation>
    </message>
    <message>
        <source>The file %1 was not attached: &quot;%2&quot; is sealed or the workspace is read only. Make a new material and attach it there.</source>
        <translation>Chưa đính kèm tệp %1: “%2” đã niêm phong hoặc không gian làm việc chỉ cho đọc. Hãy tạo tài liệu mới và đính kèm vào đó.</translation>
    </message>
    <message>
        <source>A material has no title, so nobody could find it. Give it one.</source>
        <translation>Có tài liệu không có tiêu đề nên không ai tìm được. Hãy đặt tiêu đề.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: it has neither text nor an attached file. Write it or take it out of the package.</source>
        <translation>“%1” trống: không có chữ, cũng không có tệp kèm. Hãy soạn hoặc bỏ khỏi gói.</translation>
    </message>
    <message>
        <source>The file %1 could not be read here: %2 The receiver may not be able to open it either.</source>
        <translation>Không đọc được tệp %1 ở đây: %2 Nơi nhận cũng có thể không mở được.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; rests on %2, which is no longer in force. Replace it or say why it is still cited.</source>
        <translation>“%1” căn cứ vào %2, văn bản này đã hết hiệu lực. Hãy thay căn cứ hoặc nêu rõ vì sao vẫn viện dẫn.</translation>
    </message>
    <message>
        <source>There is no form of this indicator for the level of your unit in that period, so nothing can be consolidated. Check the unit in the settings, or import the form.</source>
        <translation>Không có biểu của chỉ tiêu này cho cấp của đơn vị trong kỳ đó nên không tổng hợp được. Hãy kiểm tra đơn vị trong Thiết đặt, hoặc nhập biểu.</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot; any more, so nothing was sent. Choose another in the settings.</source>
        <translation>Không còn nơi đến “%1” nên chưa gửi gì. Hãy chọn nơi khác trong Thiết đặt.</translation>
    </message>
    <message>
        <source>A part of the demonstration is missing from the program (%1). Install it again.</source>
        <translation>Chương trình thiếu một phần của bản trình diễn (%1). Hãy cài lại.</translation>
    </message>
    <message>
        <source>The package could not be written to %1. It is sealed and kept in the workspace; choose another folder and save it again.</source>
        <translation>Không ghi được gói vào %1. Gói đã niêm phong và được giữ trong không gian làm việc; hãy chọn thư mục khác rồi lưu lại.</translation>
    </message>
    <message>
        <source>The form %1 (edition %2) is not known here, so its figures cannot be laid out. They are kept as they are; install the form.</source>
        <translation>Ở đây không có biểu %1 (mẫu %2) nên không trình bày được số liệu. Số liệu vẫn được giữ nguyên; hãy cài biểu.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the report of %1 is sealed already, as version %2. Send that package again, or begin a new version to correct it.</source>
        <translation>Chưa niêm phong gì: báo cáo của %1 đã niêm phong, là phiên bản %2. Hãy gửi lại gói đó, hoặc lập phiên bản mới để sửa.</translation>
    </message>
    <message>
        <source>Nothing was chosen, so nothing was sealed. Tick at least one material or report.</source>
        <translation>Chưa chọn gì nên chưa niêm phong gì. Hãy đánh dấu ít nhất một tài liệu hoặc báo cáo.</translation>
    </message>
    <message>
        <source>Not everything could be saved. It is still open here; make room on the disk or close the other program, then try again.</source>
        <translation>Chưa lưu được hết. Mọi thứ vẫn đang mở ở đây; hãy giải phóng chỗ trống trên đĩa hoặc đóng chương trình kia rồi thử lại.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Soạn</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Gửi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ giú&amp;p</translation>
    </message>
    <message>
        <source>The list of units is missing from the program. Install it again.</source>
        <translation>Chương trình thiếu danh sách đơn vị. Hãy cài lại.</translation>
    </message>
    <message>
        <source>The attachment cannot be shown, because no temporary folder could be made. Make room on the disk and try again.</source>
        <translation>Không hiện được tệp kèm vì không tạo được thư mục tạm. Hãy giải phóng chỗ trống trên đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or close the program that has the file open.</source>
        <translation>Không ghi được “%1”: %2. Hãy chọn thư mục khác, hoặc đóng chương trình đang mở tệp.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>đã kiểm tra</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>đã niêm phong</translation>
    </message>
    <message>
        <source>published</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>đang soạn</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã tiếp nhận</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>trả lại</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>chờ gửi</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>xung đột</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hợp lệ</translation>
    </message>
    <message>
        <source>valid, with remarks</source>
        <translation>hợp lệ, có nhận xét</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>district or commune official</source>
        <translation>công chức cấp huyện, cấp xã</translation>
    </message>
    <message>
        <source>Justice staff</source>
        <translation>cán bộ ngành Tư pháp</translation>
    </message>
    <message>
        <source>officer of a department</source>
        <translation>công chức sở, ban, ngành</translation>
    </message>
    <message>
        <source>country</source>
        <translation>trung ương</translation>
    </message>
    <message>
        <source>province</source>
        <translation>tỉnh</translation>
    </message>
    <message>
        <source>district</source>
        <translation>huyện</translation>
    </message>
    <message>
        <source>department</source>
        <translation>sở, ban, ngành</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>xã</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>official year %1</source>
        <translation>năm chính thức %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>It is a database; to judge it as a workspace use: pholuat-console check</source>
        <translation>Đây là cơ sở dữ liệu; để xét như không gian làm việc hãy dùng: pholuat-console check</translation>
    </message>
    <message>
        <source>what is this file: package, bag, PDF, JSON, text and its encoding</source>
        <translation>tệp này là gì: gói, gói BagIt, PDF, JSON, văn bản và bảng mã</translation>
    </message>
    <message>
        <source>one package from the drafts, checked first; without a choice all of them</source>
        <translation>lập một gói từ các bản đang soạn, có kiểm tra trước; không chọn gì thì lấy tất cả</translation>
    </message>
    <message>
        <source>takes packages in; damaged and hostile ones are refused with the reason, none is taken twice</source>
        <translation>đưa gói vào; gói hỏng hoặc độc hại bị từ chối kèm lý do, không gói nào bị nhận hai lần</translation>
    </message>
    <message>
        <source>the packages of a workspace</source>
        <translation>các gói của không gian làm việc</translation>
    </message>
    <message>
        <source>the form of the unit above, from every submission received (or only the accepted ones), as PDF, XLSX and CSV</source>
        <translation>biểu của đơn vị cấp trên, từ mọi gói đã nhận (hoặc chỉ gói đã tiếp nhận), ra PDF, XLSX và CSV</translation>
    </message>
    <message>
        <source>where a total came from: unit, cell, package</source>
        <translation>một tổng số từ đâu mà có: đơn vị, ô, gói</translation>
    </message>
    <message>
        <source>materials as PDF and XHTML, reports as PDF, XLSX and CSV</source>
        <translation>tài liệu ra PDF và XHTML, báo cáo ra PDF, XLSX và CSV</translation>
    </message>
    <message>
        <source>An officer writes</source>
        <translation>Công chức soạn tài liệu</translation>
    </message>
    <message>
        <source>Three materials, one with an attached PDF, and the department&apos;s form for 2020; printed as NĐ 30 asks, and as XLSX.</source>
        <translation>Ba tài liệu, một có PDF kèm theo, và biểu của sở cho năm 2020; in đúng Nghị định 30, và ra XLSX.</translation>
    </message>
    <message>
        <source>The officer seals and delivers</source>
        <translation>Công chức niêm phong và gửi</translation>
    </message>
    <message>
        <source>A district reports</source>
        <translation>Cấp huyện báo cáo</translation>
    </message>
    <message>
        <source>Huyện Tuy Phước with all its communes.</source>
        <translation>Huyện Tuy Phước cùng mọi xã của huyện.</translation>
    </message>
    <message>
        <source>Two more units send theirs</source>
        <translation>Thêm hai đơn vị gửi báo cáo</translation>
    </message>
    <message>
        <source>Thành phố Quy Nhơn and Sở Giáo dục và Đào tạo.</source>
        <translation>Thành phố Quy Nhơn và Sở Giáo dục và Đào tạo.</translation>
    </message>
    <message>
        <source>known already, not taken twice</source>
        <translation>đã có, không nhận lần nữa</translation>
    </message>
    <message>
        <source>Justice receives</source>
        <translation>Tư pháp nhận</translation>
    </message>
    <message>
        <source>Justice decides</source>
        <translation>Tư pháp quyết định</translation>
    </message>
    <message>
        <source>The officer corrects and sends version 2</source>
        <translation>Công chức sửa và gửi phiên bản 2</translation>
    </message>
    <message>
        <source>Justice consolidates</source>
        <translation>Tư pháp tổng hợp</translation>
    </message>
    <message>
        <source>A backup while open</source>
        <translation>Sao lưu khi đang mở</translation>
    </message>
    <message>
        <source>The one file is the whole workspace, figures and files.</source>
        <translation>Một tệp duy nhất là cả không gian làm việc, gồm số liệu và tệp.</translation>
    </message>
    <message>
        <source>the whole loop on the demonstration province, with an index.html</source>
        <translation>cả vòng công việc trên tỉnh trình diễn, kèm index.html</translation>
    </message>
    <message>
        <source>writes the tour&apos;s index.html again, with the screenshots that are there now</source>
        <translation>ghi lại index.html của bản tham quan, với các ảnh màn hình hiện có</translation>
    </message>
    <message>
        <source>makes a workspace</source>
        <translation>tạo không gian làm việc</translation>
    </message>
    <message>
        <source>PDF, XHTML or text becomes a material; a PDF can go onto an existing one</source>
        <translation>PDF, XHTML hoặc văn bản thành tài liệu; PDF gắn được vào tài liệu có sẵn</translation>
    </message>
    <message>
        <source>every rule over every report and material, and the journal&apos;s chain</source>
        <translation>mọi quy tắc trên mọi báo cáo và tài liệu, cùng chuỗi nhật ký</translation>
    </message>
    <message>
        <source>materials by title, text and PDF text; accents are optional</source>
        <translation>tài liệu theo tiêu đề, văn bản và chữ trong PDF; không cần dấu</translation>
    </message>
    <message>
        <source>a consistent copy, also while it is open</source>
        <translation>một bản sao nhất quán, kể cả khi đang mở</translation>
    </message>
    <message>
        <source>administrative units as of a day; accents are optional</source>
        <translation>đơn vị hành chính tại một ngày; không cần dấu</translation>
    </message>
    <message>
        <source>Nothing was copied: there is no folder %1. Make it, or choose another.</source>
        <translation>Chưa sao chép gì: không có thư mục %1. Hãy tạo thư mục, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>There is no form for this unit in that period, so no report could be filled. Choose another period, or import the form.</source>
        <translation>Không có biểu cho đơn vị này trong kỳ đó nên không lập được báo cáo. Hãy chọn kỳ khác, hoặc nhập biểu.</translation>
    </message>
    <message>
        <source>This package is being sent there already, so it was not sent a second time. Wait until that is done.</source>
        <translation>Gói này đang được gửi tới đó nên không gửi lần thứ hai. Hãy đợi gửi xong.</translation>
    </message>
    <message>
        <source>Stopped as asked before anything was sent. Send it again when it suits you.</source>
        <translation>Đã dừng theo yêu cầu trước khi gửi gì. Hãy gửi lại khi thuận tiện.</translation>
    </message>
    <message>
        <source>The package could not be read: %1. Check the drive and its free space, then take it in again.</source>
        <translation>Không đọc được gói: %1. Hãy kiểm tra ổ đĩa và chỗ trống, rồi đưa gói vào lại.</translation>
    </message>
    <message>
        <source>Nothing was sealed: somebody else changed a text or a figure while the package was being made. Look at what they changed, then seal again.</source>
        <translation>Chưa niêm phong gì: có người khác sửa chữ hoặc số liệu trong lúc lập gói. Hãy xem họ đã sửa gì rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>“%1” was sealed while it was being changed, so the last change is not in it. It is still open here: copy it, then begin a new version to make it again.</source>
        <translation>“%1” được niêm phong trong lúc đang sửa nên thiếu thay đổi cuối. Thay đổi vẫn đang mở ở đây: hãy sao chép, rồi lập phiên bản mới để sửa lại.</translation>
    </message>
    <message>
        <source>“%1” was sealed meanwhile, so yours cannot take its place. Yours is still open here: copy it, take theirs, then begin a new version.</source>
        <translation>“%1” đã được niêm phong trong lúc đó nên bản của bạn không thay thế được. Bản của bạn vẫn đang mở ở đây: hãy sao chép, lấy bản kia, rồi lập phiên bản mới.</translation>
    </message>
    <message>
        <source>FILE.pholuat may also be an office&apos;s database: &quot;postgresql:host=… dbname=… user=…&quot;, its password in PGPASSFILE.</source>
        <translation>FILE.pholuat cũng có thể là cơ sở dữ liệu của cơ quan: &quot;postgresql:host=… dbname=… user=…&quot;, mật khẩu để trong PGPASSFILE.</translation>
    </message>
    <message>
        <source>the archive was changed while it was read</source>
        <translation>tệp nén bị thay đổi trong lúc đang đọc</translation>
    </message>
    <message>
        <source>it is no archive packed with zstd or gzip</source>
        <translation>đây không phải tệp nén kiểu zstd hoặc gzip</translation>
    </message>
    <message>
        <source>The packages do not fit into one archive: %1. Nothing was written. Make two archives of them.</source>
        <translation>Các gói không đưa hết vào một tệp nén được: %1. Chưa ghi gì. Hãy chia thành hai tệp nén.</translation>
    </message>
    <message>
        <source>there are more than %1 of them</source>
        <translation>có hơn %1 gói</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than %2 MiB</source>
        <translation>“%1” lớn hơn %2 MiB</translation>
    </message>
    <message>
        <source>together they are larger than %1 MiB</source>
        <translation>tổng cộng lớn hơn %1 MiB</translation>
    </message>
    <message>
        <source>The packages are so much alike that the archive would look like one made to fill a disk, and no receiver would take it. Nothing was written. Send them one by one.</source>
        <translation>Các gói giống nhau đến mức tệp nén trông như loại tệp làm ra để lấp đầy đĩa nên không nơi nào nhận. Chưa ghi gì. Hãy gửi từng gói một.</translation>
    </message>
    <message>
        <source>it cannot be unpacked; it was changed or damaged on the way</source>
        <translation>không giải nén được; tệp đã bị thay đổi hoặc hỏng trên đường đi</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>bị mất phần cuối</translation>
    </message>
    <message>
        <source>there is other data behind its end</source>
        <translation>có dữ liệu khác sau phần kết thúc</translation>
    </message>
    <message>
        <source>it can be unpacked only with a dictionary that did not come with it</source>
        <translation>chỉ giải nén được bằng từ điển nén không gửi kèm</translation>
    </message>
    <message>
        <source>unpacking it would take more than 64 MiB of memory at once</source>
        <translation>khi giải nén sẽ chiếm hơn 64 MiB bộ nhớ cùng lúc</translation>
    </message>
    <message>
        <source>it holds something that is no header of a file</source>
        <translation>chứa phần không phải phần đầu tệp</translation>
    </message>
    <message>
        <source>the size it declares is no size</source>
        <translation>kích thước khai báo không phải là kích thước</translation>
    </message>
    <message>
        <source>the archive ends before its end mark</source>
        <translation>tệp nén kết thúc trước dấu kết thúc của nó</translation>
    </message>
    <message>
        <source>a header is larger than %1 KiB; no honest name needs that</source>
        <translation>có phần đầu tệp lớn hơn %1 KiB; không tên tệp bình thường nào cần đến thế</translation>
    </message>
    <message>
        <source>its headers say two things of one file</source>
        <translation>các phần đầu tệp ghi hai thông tin khác nhau về một tệp</translation>
    </message>
    <message>
        <source>its name, its kind and its size disagree on whether it is a folder</source>
        <translation>tên, loại và kích thước mâu thuẫn về việc đây có phải thư mục hay không</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>trong hộp gửi</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>đang gửi</translation>
    </message>
    <message>
        <source>not known whether it arrived; it is asked about</source>
        <translation>chưa rõ đã đến hay chưa; đang hỏi nơi đến</translation>
    </message>
    <message>
        <source>waits for a person</source>
        <translation>đang chờ người xử lý</translation>
    </message>
    <message>
        <source>%1 of %2 destinations have it.</source>
        <translation>%1 trên %2 nơi đến đã nhận gói.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>Hộp gửi trống.</translation>
    </message>
    <message>
        <source>%1 of %2 were delivered.</source>
        <translation>Đã giao %1 trên %2 lượt gửi.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or make room, then try again.</source>
        <translation>Không ghi được %1. Hãy chọn thư mục khác, hoặc giải phóng chỗ trống, rồi thử lại.</translation>
    </message>
    <message>
        <source>%1
  sealed %2, for %3
  digest %4
  SHA-256 of the file %5</source>
        <translation>%1
  niêm phong %2, gửi cho %3
  mã băm %4
  SHA-256 của tệp %5</translation>
    </message>
    <message>
        <source>  answered %1: %2</source>
        <translation>  phản hồi %1: %2</translation>
    </message>
    <message>
        <source>  It was never put into the outbox.</source>
        <translation>  Gói chưa bao giờ được đưa vào hộp gửi.</translation>
    </message>
    <message>
        <source>  %1: %2, %3, attempts: %4</source>
        <translation>  %1: %2, %3, số lần thử: %4</translation>
    </message>
    <message>
        <source>  receipt: %1</source>
        <translation>  biên nhận: %1</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>chưa gửi lần nào</translation>
    </message>
    <message>
        <source>written: %1</source>
        <translation>đã ghi: %1</translation>
    </message>
    <message>
        <source>delivers a sealed package to one or several destinations at once and keeps the receipts</source>
        <translation>giao gói đã niêm phong tới một hoặc nhiều nơi đến cùng lúc và giữ các biên nhận</translation>
    </message>
    <message>
        <source>what became of a package at each destination, with every exchange word for word</source>
        <translation>gói ra sao ở từng nơi đến, kèm nguyên văn mọi lần trao đổi</translation>
    </message>
    <message>
        <source>what was sent where and when, with which digest, and what came back</source>
        <translation>đã gửi gì, đi đâu, khi nào, với mã băm nào, và nhận lại được gì</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot; in the workspace, so nothing was done. List them: pholuat-console destination list FILE</source>
        <translation>Không có nơi đến “%1” trong không gian làm việc nên chưa làm gì. Xem danh sách bằng: pholuat-console destination list FILE</translation>
    </message>
    <message>
        <source>There is no kind of destination &quot;%1&quot;; --kind is one of: %2.</source>
        <translation>Không có loại nơi đến “%1”; --kind là một trong: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of %2; there are: %3.</source>
        <translation>“%1” không phải thiết đặt của %2; các thiết đặt là: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and everybody on this computer can read a command line. Change it when it was a real one, and give it as: --secret-from-stdin %1</source>
        <translation>“%1” là thông tin bí mật, mà mọi người dùng máy này đều đọc được dòng lệnh. Nếu vừa gõ giá trị thật thì hãy đổi ngay, và lần sau đưa vào bằng: --secret-from-stdin %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>“%1” chỉ nhận true hoặc false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a number.</source>
        <translation>“%1” phải là số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one of: %2.</source>
        <translation>“%1” là một trong: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no secret of %2.</source>
        <translation>“%1” không phải thông tin bí mật của %2.</translation>
    </message>
    <message>
        <source>The standard input has no line for &quot;%1&quot;.</source>
        <translation>Đầu vào chuẩn không có dòng nào cho “%1”.</translation>
    </message>
    <message>
        <source>The secret was not kept, and nothing else was changed: this computer&apos;s keychain cannot be used. Open it and do this again.</source>
        <translation>Thông tin bí mật chưa được lưu và không có gì khác thay đổi: không dùng được kho mật khẩu của máy. Hãy mở khóa kho rồi làm lại.</translation>
    </message>
    <message>
        <source>Write settings as key=value, not &quot;%1&quot;.</source>
        <translation>Hãy viết thiết đặt theo dạng key=value, không phải “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2) is missing; nothing was changed.</source>
        <translation>Thiếu “%1” (%2); chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>đã lưu: %1</translation>
    </message>
    <message>
        <source>There are no destinations yet.</source>
        <translation>Chưa có nơi đến nào.</translation>
    </message>
    <message>
        <source>%1 can be reached and takes packages.</source>
        <translation>Kết nối được tới %1 và nơi này nhận gói.</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>đã loại bỏ: %1</translation>
    </message>
    <message>
        <source>where packages are sent; a secret comes as a line of the standard input and goes into the computer&apos;s keychain, never onto the command line</source>
        <translation>nơi các gói được gửi tới; thông tin bí mật đưa vào bằng một dòng của đầu vào chuẩn và lưu ở kho mật khẩu của máy, không bao giờ ghi trên dòng lệnh</translation>
    </message>
    <message numerus="yes">
        <source>An archive of %n file(s), each judged above.</source>
        <translation>
            <numerusform>Tệp nén gồm %n tệp, từng tệp đã được xét ở trên.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF %1, %2 pages, %3 signatures.</source>
        <translation>PDF %1, %2 trang, %3 chữ ký.</translation>
    </message>
    <message>
        <source>judges packages and BagIt bags strictly, also those in an archive of many: one verdict first, then the reasons</source>
        <translation>xét nghiêm ngặt gói và gói BagIt, kể cả khi nằm trong tệp nén nhiều gói: trước hết một kết luận, sau đó là lý do</translation>
    </message>
    <message>
        <source>cover written: %1
Sign it as it is, then: pholuat-console seal … --signed-cover FILE</source>
        <translation>đã ghi phiếu gửi: %1
Hãy ký nguyên trạng, rồi chạy: pholuat-console seal … --signed-cover FILE</translation>
    </message>
    <message>
        <source>There is no package (*.zip, *.tar.zst) there, so nothing came in.</source>
        <translation>Ở đó không có gói nào (*.zip, *.tar.zst) nên chưa nhận gì.</translation>
    </message>
    <message>
        <source>Nothing was bundled: leave the packages above out, or make them again.</source>
        <translation>Chưa gộp gì: hãy bỏ các gói nêu trên ra, hoặc lập lại các gói đó.</translation>
    </message>
    <message numerus="yes">
        <source>bundled: %1 (%n package(s))</source>
        <translation>
            <numerusform>đã gộp: %1 (%n gói)</numerusform>
        </translation>
    </message>
    <message>
        <source>one archive of many packages; the same packages give the same bytes</source>
        <translation>một tệp nén gồm nhiều gói; cùng các gói thì ra cùng các byte</translation>
    </message>
    <message>
        <source>writes the cover of what would be sealed, to be signed outside and handed to seal</source>
        <translation>ghi phiếu gửi của gói sắp niêm phong, để ký bên ngoài rồi đưa vào lệnh seal</translation>
    </message>
    <message>
        <source>There is no receipt yet: the destination has not confirmed this package. Send it first, then try again.</source>
        <translation>Chưa có biên nhận: nơi đến chưa xác nhận gói này. Hãy gửi gói trước, rồi thử lại.</translation>
    </message>
    <message>
        <source>a summary</source>
        <translation>tóm tắt</translation>
    </message>
    <message>
        <source>a legal field</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>an audience</source>
        <translation>đối tượng</translation>
    </message>
    <message>
        <source>a legal basis</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>an author</source>
        <translation>tác giả</translation>
    </message>
    <message>
        <source>an approver</source>
        <translation>người duyệt</translation>
    </message>
    <message>
        <source>a date of issue</source>
        <translation>ngày ban hành</translation>
    </message>
    <message>
        <source>an attached file</source>
        <translation>tệp kèm</translation>
    </message>
    <message>
        <source>%1 does not take files like &quot;%2&quot; (%3). Attach it as one of: %4, or take it out.</source>
        <translation>%1 không nhận loại tệp như “%2” (%3). Hãy đính kèm ở một trong các dạng: %4, hoặc bỏ tệp ra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2, and %3 takes files up to %4. Make it smaller (scan at 300 dpi, grey) or split it.</source>
        <translation>“%1” có dung lượng %2, mà %3 chỉ nhận tệp đến %4. Hãy làm nhỏ lại (quét ở 300 dpi, thang xám) hoặc chia nhỏ.</translation>
    </message>
    <message>
        <source>%1 takes reports only, so &quot;%2&quot; cannot go there. Send it in a package of its own to another destination.</source>
        <translation>%1 chỉ nhận báo cáo nên không gửi “%2” tới đó được. Hãy gửi trong gói riêng tới nơi đến khác.</translation>
    </message>
    <message>
        <source>%1 does not take materials of the kind of &quot;%2&quot;. Change its kind, or leave it out there.</source>
        <translation>%1 không nhận tài liệu thuộc thể loại của “%2”. Hãy đổi thể loại, hoặc không gửi tài liệu này tới đó.</translation>
    </message>
    <message>
        <source>%1 asks for %2, and &quot;%3&quot; has none. Enter it among its properties.</source>
        <translation>%1 yêu cầu có %2, nhưng “%3” chưa có. Hãy nhập ở phần Thuộc tính của tài liệu.</translation>
    </message>
    <message>
        <source>%1 takes materials only, so the report cannot go there. Send it in a package of its own to another destination.</source>
        <translation>%1 chỉ nhận tài liệu nên không gửi báo cáo tới đó được. Hãy gửi trong gói riêng tới nơi đến khác.</translation>
    </message>
    <message>
        <source>What %1 takes is not confirmed by those who run it. When you know better, change its profile.</source>
        <translation>Những gì %1 nhận chưa được đơn vị vận hành xác nhận. Nếu có thông tin đúng hơn, hãy sửa hồ sơ tiếp nhận của nơi này.</translation>
    </message>
    <message>
        <source>The package has %1, and %2 takes packages up to %3. Seal fewer materials together, or make the attached files smaller.</source>
        <translation>Gói có dung lượng %1, mà %2 chỉ nhận gói đến %3. Hãy niêm phong ít tài liệu hơn trong một gói, hoặc làm nhỏ các tệp kèm.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>bị thiếu</translation>
    </message>
    <message>
        <source>must be &quot;confirmed&quot; or &quot;unconfirmed&quot;</source>
        <translation>phải là “confirmed” hoặc “unconfirmed”</translation>
    </message>
    <message>
        <source>is no word of a profile</source>
        <translation>không phải mục của hồ sơ tiếp nhận</translation>
    </message>
    <message>
        <source>The profile %1 could not be used: %2. Nothing was changed; correct the file and import it again.</source>
        <translation>Không dùng được hồ sơ tiếp nhận %1: %2. Chưa thay đổi gì; hãy sửa tệp rồi nhập lại.</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>phải là chữ</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>phải là danh sách gồm các chữ</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>chưa biết ở đây</translation>
    </message>
    <message>
        <source>must be a whole number of bytes above zero</source>
        <translation>phải là số byte nguyên lớn hơn 0</translation>
    </message>
    <message>
        <source>The profile %1 could not be read: %2</source>
        <translation>Không đọc được hồ sơ tiếp nhận %1: %2</translation>
    </message>
    <message>
        <source>The profile %1 could not be opened: %2. Check the folder and try again.</source>
        <translation>Không mở được hồ sơ tiếp nhận %1: %2. Hãy kiểm tra thư mục rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is what a spreadsheet shows when a column is too narrow for its figure. Widen the column there and copy again.</source>
        <translation>“%1” là ký hiệu bảng tính hiện khi cột quá hẹp so với số. Hãy mở rộng cột trong bảng tính rồi sao chép lại.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s sign for a formula that failed. There is no figure in it. Correct the formula there, or type the figure here.</source>
        <translation>“%1” là ký hiệu của bảng tính khi công thức bị lỗi. Ở đó không có số liệu. Hãy sửa công thức trong bảng tính, hoặc gõ số liệu ở đây.</translation>
    </message>
    <message>
        <source>“%1” is a figure that a spreadsheet shortened, so its last digits are lost. Show the cell as a whole number there and copy again.</source>
        <translation>“%1” là số đã bị bảng tính rút gọn nên mất các chữ số cuối. Hãy cho ô hiện dạng số nguyên trong bảng tính rồi sao chép lại.</translation>
    </message>
    <message>
        <source>“%1” is a date, not a figure. A spreadsheet may have made a date of what was typed. Type the figure with its digits only.</source>
        <translation>“%1” là ngày, không phải số liệu. Có thể bảng tính đã đổi số vừa gõ thành ngày. Hãy gõ số chỉ bằng chữ số.</translation>
    </message>
    <message>
        <source>“%1” is a percentage. A cell takes the count itself. Type how many there were.</source>
        <translation>“%1” là tỷ lệ phần trăm. Ô nhận chính số đếm. Hãy gõ số lượng thực tế.</translation>
    </message>
    <message>
        <source>“%1” is a formula. A cell takes its result. Type the figure, or copy the result instead of the formula.</source>
        <translation>“%1” là công thức. Ô nhận kết quả của công thức. Hãy gõ số liệu, hoặc sao chép kết quả thay cho công thức.</translation>
    </message>
    <message>
        <source>column %1 “%2” (%3)</source>
        <translation>cột %1 “%2” (%3)</translation>
    </message>
    <message>
        <source>%1 used the form %2, of which these figures have no place in this form and are left out: %3. Look whether they belong into the report&apos;s text.</source>
        <translation>%1 dùng biểu %2, trong đó các số liệu sau không có chỗ ở biểu này nên bị để ra ngoài: %3. Hãy xem có cần nêu trong phần lời của báo cáo không.</translation>
    </message>
    <message>
        <source>Column %1 of the row of %2 held %3 and now holds %4, as in the report that came in. Ask the unit if the old figure was right.</source>
        <translation>Cột %1 ở hàng của %2 trước là %3, nay là %4, theo báo cáo gửi đến. Hãy hỏi đơn vị xem số cũ có đúng không.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ô trống</translation>
    </message>
    <message>
        <source>Row “%1”, column %2: %3 stands here, but the total of the unit&apos;s own form is %4. Correct one of them, or explain the difference.</source>
        <translation>Hàng “%1”, cột %2: ở đây là %3, nhưng tổng số trên biểu của chính đơn vị là %4. Hãy sửa một bên, hoặc thuyết minh chênh lệch.</translation>
    </message>
    <message numerus="yes">
        <source>The form cannot be sealed yet: %n thing(s) must be corrected, starting with the first one below.</source>
        <translation>
            <numerusform>Chưa niêm phong được biểu: còn %n điểm phải sửa, bắt đầu từ điểm đầu tiên dưới đây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The form adds up; %n thing(s) still need an explanation or a second look.</source>
        <translation>
            <numerusform>Các số trên biểu khớp nhau; còn %n điểm cần thuyết minh hoặc xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is complete and adds up.</source>
        <translation>Biểu đã đầy đủ và các số khớp nhau.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>cảnh báo</translation>
    </message>
    <message>
        <source>information</source>
        <translation>thông tin</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>biểu</translation>
    </message>
    <message>
        <source>code</source>
        <translation>ký hiệu</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>văn bản quy định</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>đơn vị tính</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>ngày đầu tiên áp dụng</translation>
    </message>
    <message>
        <source>first day no longer</source>
        <translation>ngày đầu tiên không còn áp dụng</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp</translation>
    </message>
    <message>
        <source>total row</source>
        <translation>hàng tổng số</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>độ chắc chắn</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>đầy đủ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số thứ tự</translation>
    </message>
    <message>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>số ước tính</translation>
    </message>
    <message>
        <source>adds up over time</source>
        <translation>cộng dồn theo thời gian</translation>
    </message>
    <message>
        <source>belongs under</source>
        <translation>thuộc hàng</translation>
    </message>
    <message>
        <source>a row for each</source>
        <translation>lặp hàng cho mỗi</translation>
    </message>
    <message>
        <source>but not for</source>
        <translation>nhưng trừ</translation>
    </message>
    <message>
        <source>does not apply in</source>
        <translation>không áp dụng ở cột</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>mức độ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>thông báo</translation>
    </message>
    <message>
        <source>%1: its formulas read far more cells than any form needs, so it is not computed. Correct the form&apos;s file.</source>
        <translation>%1: các công thức đọc số ô nhiều hơn hẳn mức một biểu cần nên không tính. Hãy sửa tệp biểu.</translation>
    </message>
    <message>
        <source>%1: %2 for the year, but the first half-year alone had %3. A year holds its first half. Correct one of them, or explain the difference.</source>
        <translation>%1: cả năm là %2, nhưng riêng 6 tháng đầu năm đã là %3. Số cả năm bao gồm 6 tháng đầu năm. Hãy sửa một bên, hoặc thuyết minh chênh lệch.</translation>
    </message>
    <message>
        <source>%1: %2 officially, %3 in the year&apos;s first report. A change of 20 % or more needs a reason. Write the explanation.</source>
        <translation>%1: số chính thức %2, báo cáo năm lần đầu %3. Thay đổi từ 20 % trở lên phải nêu lý do. Hãy viết thuyết minh.</translation>
    </message>
    <message>
        <source>%1: %2 officially, %3 in the year&apos;s first report. Nothing needs to be done; the difference is shown so that it is known.</source>
        <translation>%1: số chính thức %2, báo cáo năm lần đầu %3. Không cần làm gì; chênh lệch được nêu ra để biết.</translation>
    </message>
    <message>
        <source>Two forms are %1, edition %2. Which one is meant could not be told. Give one of them another edition.</source>
        <translation>Có hai biểu cùng là %1, mẫu %2. Không phân biệt được biểu nào được dùng. Hãy đặt số mẫu khác cho một biểu.</translation>
    </message>
    <message>
        <source>%1 and %2 are both called “%3” and may stand in one report. A formula could mean either. Give one of them another name.</source>
        <translation>%1 và %2 đều có tên “%3” và có thể cùng nằm trong một báo cáo. Công thức có thể chỉ biểu này hoặc biểu kia. Hãy đặt tên khác cho một biểu.</translation>
    </message>
    <message>
        <source>%1, character %2: no form of this level is called “%3”, so its figures are absent. Add that form or correct the name.</source>
        <translation>%1, ký tự thứ %2: không biểu nào của cấp này có tên “%3” nên thiếu số liệu của biểu đó. Hãy thêm biểu đó hoặc sửa tên.</translation>
    </message>
    <message>
        <source>%1, character %2: the form %3 has no cell “%4”. Correct the formula.</source>
        <translation>%1, ký tự thứ %2: biểu %3 không có ô “%4”. Hãy sửa công thức.</translation>
    </message>
    <message>
        <source>%1 takes over a row “%2” that %3 does not have. Correct the takeover.</source>
        <translation>%1 lấy số liệu từ hàng “%2” mà %3 không có. Hãy sửa phần lấy số liệu.</translation>
    </message>
    <message>
        <source>Formulas of several forms go in a circle: %1. None of these cells can be computed. Correct one of the forms.</source>
        <translation>Công thức của nhiều biểu quay vòng: %1. Không tính được ô nào trong số này. Hãy sửa một trong các biểu.</translation>
    </message>
    <message>
        <source>the name is a letter followed by letters and digits, and no word of formulas</source>
        <translation>tên là một chữ cái rồi đến chữ cái và chữ số, không trùng từ của công thức</translation>
    </message>
    <message>
        <source>at least one column is taken over</source>
        <translation>phải lấy số liệu của ít nhất một cột</translation>
    </message>
    <message>
        <source>this edition is taken over twice</source>
        <translation>mẫu này bị lấy số liệu hai lần</translation>
    </message>
    <message>
        <source>a form does not take over itself</source>
        <translation>biểu không lấy số liệu từ chính nó</translation>
    </message>
    <message>
        <source>there are %1 of them; at most %2 can be used</source>
        <translation>có %1 mục; chỉ dùng được tối đa %2</translation>
    </message>
    <message>
        <source>the condition reads row “%1” without a column; it is tried in whole rows; write row.column</source>
        <translation>điều kiện đọc hàng “%1” mà không nêu cột; điều kiện được thử trên cả hàng; hãy viết hàng.cột</translation>
    </message>
    <message>
        <source>the name of a row or column was expected</source>
        <translation>chỗ này phải có tên hàng hoặc tên cột</translation>
    </message>
    <message>
        <source>only one cell can be read from another period, not many rows</source>
        <translation>từ kỳ khác chỉ đọc được một ô, không đọc được nhiều hàng</translation>
    </message>
    <message>
        <source>a text in quotation marks was expected</source>
        <translation>chỗ này phải có chữ trong dấu ngoặc kép</translation>
    </message>
    <message>
        <source>a point and the name of a cell must follow</source>
        <translation>tiếp theo phải là dấu chấm và tên ô</translation>
    </message>
    <message>
        <source>“%1” is no period; 6m, y and official are</source>
        <translation>“%1” không phải kỳ báo cáo; các kỳ là 6m, y và official</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a form</source>
        <translation>“%1” không thể là tên biểu</translation>
    </message>
    <message>
        <source>%1 did not stand on the last day of %2, so it cannot report for it. Choose the unit that took its place, or the right period.</source>
        <translation>%1 không tồn tại vào ngày cuối của %2 nên không báo cáo cho kỳ này được. Hãy chọn đơn vị kế thừa, hoặc chọn đúng kỳ.</translation>
    </message>
    <message>
        <source>The form %1 is for another level than that of %2. Choose the form of this unit&apos;s level.</source>
        <translation>Biểu %1 dành cho cấp khác với cấp của %2. Hãy chọn biểu của cấp đơn vị này.</translation>
    </message>
    <message>
        <source>The receiver %1 did not stand on the last day of %2. Choose the office that %3 reported to then.</source>
        <translation>Nơi nhận %1 không tồn tại vào ngày cuối của %2. Hãy chọn cơ quan mà %3 báo cáo khi đó.</translation>
    </message>
    <message>
        <source>%1 did not report to %2 on the last day of %3. Choose the office above it.</source>
        <translation>%1 không báo cáo cho %2 vào ngày cuối của %3. Hãy chọn cơ quan cấp trên của đơn vị.</translation>
    </message>
    <message>
        <source>What was copied is larger than any form, so nothing was pasted. Copy only the cells of the form.</source>
        <translation>Nội dung sao chép lớn hơn mọi biểu nên chưa dán gì. Hãy chỉ sao chép các ô của biểu.</translation>
    </message>
    <message>
        <source>A quotation mark in what was copied is never closed, so its end may be missing. Compare the last cells with the spreadsheet.</source>
        <translation>Trong nội dung sao chép có dấu ngoặc kép không được đóng nên có thể thiếu phần cuối. Hãy đối chiếu các ô cuối với bảng tính.</translation>
    </message>
    <message>
        <source>There is no cell here to paste into. Choose the first cell, then paste again.</source>
        <translation>Ở đây không có ô để dán. Hãy chọn ô đầu tiên rồi dán lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n filled cell(s) of the block lie outside the form and were not pasted. Compare the first cell and the size of the block with the form.</source>
        <translation>
            <numerusform>%n ô có số của vùng sao chép nằm ngoài biểu nên không được dán. Hãy đối chiếu ô đầu tiên và kích thước vùng với biểu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) were not pasted for such reasons. Look at the block as a whole.</source>
        <translation>
            <numerusform>Còn %n ô khác không được dán vì các lý do như vậy. Hãy xem lại cả vùng sao chép.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not pasted: %2</source>
        <translation>%1 chưa được dán: %2</translation>
    </message>
    <message>
        <source>%1 does not apply to the row, so %2 was not pasted. Look whether the block begins in the right cell.</source>
        <translation>%1: ô này không áp dụng cho hàng nên chưa dán %2. Hãy xem vùng sao chép có bắt đầu đúng ô không.</translation>
    </message>
    <message>
        <source>%1 is blank in the block; %2 was left standing. Clear the cell if there is no figure.</source>
        <translation>%1 để trống trong vùng sao chép; giữ nguyên %2. Hãy xóa trống ô nếu không có số liệu.</translation>
    </message>
    <message>
        <source>no regulation is called “%1”</source>
        <translation>không có văn bản quy định nào tên “%1”</translation>
    </message>
    <message>
        <source>This file of periods and deadlines cannot be used: at %1: %2. Correct the file or take it away.</source>
        <translation>Không dùng được tệp kỳ báo cáo và thời hạn này: tại %1: %2. Hãy sửa tệp hoặc bỏ tệp đi.</translation>
    </message>
    <message>
        <source>nothing of this name is known here</source>
        <translation>ở đây không có mục nào tên này</translation>
    </message>
    <message>
        <source>a day of the year was expected, such as 06-30, of the year before -1/12-15, of the year after +1/01-20</source>
        <translation>chỗ này phải là một ngày trong năm, ví dụ 06-30, của năm trước là -1/12-15, của năm sau là +1/01-20</translation>
    </message>
    <message>
        <source>“%1” was read already</source>
        <translation>“%1” đã được đọc rồi</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a year such as 2021 was expected</source>
        <translation>chỗ này phải có năm theo dạng 2021</translation>
    </message>
    <message>
        <source>its form %1 (edition %2) means something else by column %3, and nothing says how it goes into %4</source>
        <translation>biểu %1 (mẫu %2) hiểu cột %3 theo nghĩa khác, và không có chỗ nào nêu cách đưa cột này vào %4</translation>
    </message>
    <message>
        <source>%1, taken over from %2 (edition %3), column %4: %5</source>
        <translation>%1, lấy số liệu từ %2 (mẫu %3), cột %4: %5</translation>
    </message>
    <message>
        <source>Nothing says how the figures of %1 (edition %2) go into %3. They are left where they are; add it to the form&apos;s file.</source>
        <translation>Không có chỗ nào nêu cách đưa số liệu của %1 (mẫu %2) vào %3. Số liệu được giữ ở chỗ cũ; hãy bổ sung vào tệp biểu.</translation>
    </message>
    <message>
        <source>A signature on the list of files came with it. It is kept but not checked here, so it proves nothing yet. Check it with the program that signed.</source>
        <translation>Kèm theo có chữ ký trên bản kê tệp. Chữ ký được giữ nhưng không kiểm tra ở đây nên chưa chứng minh điều gì. Hãy kiểm tra bằng chương trình đã ký.</translation>
    </message>
    <message>
        <source>it is a signed container of another kind (ASiC), whose signatures are not checked here, so nothing is said of them</source>
        <translation>đây là gói có chữ ký thuộc loại khác (ASiC), các chữ ký đó không kiểm tra ở đây nên không kết luận gì về chúng</translation>
    </message>
    <message>
        <source>A list of files with %1 shows no deliberate change, so none is written. Nothing was packed. Choose SHA-512, or leave it out.</source>
        <translation>Bản kê tệp dùng %1 không phát hiện được việc cố ý sửa đổi nên không được ghi. Chưa đóng gói gì. Hãy chọn SHA-512, hoặc bỏ tùy chọn này.</translation>
    </message>
    <message>
        <source>the digest &quot;%1&quot; is not known here</source>
        <translation>mã băm “%1” chưa biết ở đây</translation>
    </message>
    <message>
        <source>The signatures could not be judged: the PDF has more than 50 of them. Check the file with the program that signed it.</source>
        <translation>Không xét được các chữ ký: PDF có hơn 50 chữ ký. Hãy kiểm tra tệp bằng chương trình đã ký.</translation>
    </message>
    <message>
        <source>The content was changed after signing, so the signature no longer holds. Do not rely on the file; ask the signer for the signed original.</source>
        <translation>Nội dung bị thay đổi sau khi ký nên chữ ký không còn giá trị. Không nên dựa vào tệp; hãy xin người ký bản gốc đã ký.</translation>
    </message>
    <message>
        <source>The signature is damaged or forged: its cryptography does not hold. Do not rely on the file; ask the signer for the signed original.</source>
        <translation>Chữ ký bị hỏng hoặc giả mạo: kiểm tra mật mã không đạt. Không nên dựa vào tệp; hãy xin người ký bản gốc đã ký.</translation>
    </message>
    <message>
        <source>The signature is of a kind that cannot be checked here, so nothing is said of it. Check the file with the program that signed it.</source>
        <translation>Chữ ký thuộc loại không kiểm tra được ở đây nên không kết luận gì. Hãy kiểm tra tệp bằng chương trình đã ký.</translation>
    </message>
    <message>
        <source>The signature leaves out parts of the file, so they could be anything. Do not rely on the file; ask the signer for the signed original.</source>
        <translation>Chữ ký bỏ qua một số phần của tệp nên các phần đó có thể là bất cứ gì. Không nên dựa vào tệp; hãy xin người ký bản gốc đã ký.</translation>
    </message>
    <message>
        <source>The signature covers an earlier state of the file; something was changed or added afterwards. Do not rely on what is shown; ask the signer for the signed original.</source>
        <translation>Chữ ký chỉ áp dụng cho trạng thái trước đó của tệp; sau đó có phần bị thay đổi hoặc thêm vào. Không nên dựa vào nội dung đang hiện; hãy xin người ký bản gốc đã ký.</translation>
    </message>
    <message>
        <source>Nothing was changed by accident, but the signature rests on SHA-1 or MD5, which can be forged. Ask the signer to sign again with a newer tool when it matters.</source>
        <translation>Tệp không bị thay đổi do sự cố, nhưng chữ ký dựa trên SHA-1 hoặc MD5, có thể bị giả mạo. Nếu việc quan trọng, hãy đề nghị người ký ký lại bằng công cụ mới hơn.</translation>
    </message>
    <message>
        <source>The signature is good: the whole file is unchanged since signing, and the certificate leads to an authority that this computer trusts.</source>
        <translation>Chữ ký tốt: toàn bộ tệp không thay đổi từ khi ký, và chứng thư số thuộc tổ chức chứng thực mà máy này tin cậy.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was revoked by its authority, so the signature does not count. Ask the signer to sign again.</source>
        <translation>Chứng thư số của người ký đã bị tổ chức chứng thực thu hồi nên chữ ký không có giá trị. Hãy đề nghị người ký ký lại.</translation>
    </message>
    <message>
        <source>The whole file is unchanged since signing, but the certificate was not valid at that time, or is no longer. Who signed is not proved; ask the signer when in doubt.</source>
        <translation>Toàn bộ tệp không thay đổi từ khi ký, nhưng lúc đó chứng thư số chưa có hiệu lực, hoặc nay đã hết hiệu lực. Chưa chứng minh được ai đã ký; khi nghi ngờ, hãy hỏi người ký.</translation>
    </message>
    <message>
        <source>The whole file is unchanged since signing, but this computer does not know the authority behind the certificate. Who signed is not proved; install the authority&apos;s certificate, or ask the signer.</source>
        <translation>Toàn bộ tệp không thay đổi từ khi ký, nhưng máy này không biết tổ chức chứng thực đã cấp chứng thư số. Chưa chứng minh được ai đã ký; hãy cài chứng thư số của tổ chức đó, hoặc hỏi người ký.</translation>
    </message>
    <message>
        <source>The whole file is unchanged since signing, but this computer does not trust the authority behind the certificate. Who signed is not proved; ask the signer.</source>
        <translation>Toàn bộ tệp không thay đổi từ khi ký, nhưng máy này không tin cậy tổ chức chứng thực đã cấp chứng thư số. Chưa chứng minh được ai đã ký; hãy hỏi người ký.</translation>
    </message>
    <message>
        <source>The whole file is unchanged since signing, but whether the certificate is still good could not be asked without a network. Who signed is not proved; ask the signer when in doubt.</source>
        <translation>Toàn bộ tệp không thay đổi từ khi ký, nhưng không có mạng nên chưa hỏi được chứng thư số còn hiệu lực hay không. Chưa chứng minh được ai đã ký; khi nghi ngờ, hãy hỏi người ký.</translation>
    </message>
    <message>
        <source>it is not the cover that was handed out, but another file</source>
        <translation>đây không phải phiếu gửi đã xuất ra mà là tệp khác</translation>
    </message>
    <message>
        <source>pages were added, taken away or put in another order</source>
        <translation>có trang bị thêm, bỏ hoặc đổi thứ tự</translation>
    </message>
    <message>
        <source>the content of a page was changed</source>
        <translation>nội dung một trang bị thay đổi</translation>
    </message>
    <message>
        <source>a note, link or stamp was added or changed</source>
        <translation>có ghi chú, liên kết hoặc con dấu được thêm hoặc thay đổi</translation>
    </message>
    <message>
        <source>a form field was added, filled in or changed</source>
        <translation>có ô nhập của mẫu được thêm, điền hoặc thay đổi</translation>
    </message>
    <message>
        <source>a page looks different outside the signature</source>
        <translation>có trang hiện khác đi ở ngoài phần chữ ký</translation>
    </message>
    <message>
        <source>the picture of the signature covers too much of a page</source>
        <translation>hình chữ ký che quá nhiều phần của một trang</translation>
    </message>
    <message>
        <source>its title or other details were changed</source>
        <translation>tiêu đề hoặc thông tin khác của tệp bị thay đổi</translation>
    </message>
    <message>
        <source>no signature was added</source>
        <translation>chưa có chữ ký nào được thêm</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>tệp bị hỏng</translation>
    </message>
    <message>
        <source>something beside the signature was changed (%1)</source>
        <translation>có phần khác ngoài chữ ký bị thay đổi (%1)</translation>
    </message>
    <message>
        <source>The signed cover is not taken: %1. Only a signature may be added to it. Sign the cover that was handed out, without changing it, and bring it back; nothing was sealed.</source>
        <translation>Phiếu gửi đã ký không được nhận: %1. Chỉ được thêm chữ ký vào phiếu. Hãy ký đúng phiếu gửi đã xuất ra, không sửa gì, rồi đưa lại; chưa niêm phong gì.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Signed by %1, at %2 by the signer&apos;s clock. %3</source>
        <translation>Người ký: %1, lúc %2 theo đồng hồ của người ký. %3</translation>
    </message>
    <message>
        <source>its last signature does not cover the whole file</source>
        <translation>chữ ký cuối không áp dụng cho toàn bộ tệp</translation>
    </message>
    <message>
        <source>a signature on it does not hold</source>
        <translation>trên phiếu có chữ ký không có giá trị</translation>
    </message>
    <message>
        <source>The file “%1” was not taken in: somebody else took the same file in, or away, at the same time. Try again.</source>
        <translation>Chưa đưa tệp “%1” vào: có người khác đưa vào, hoặc bỏ, chính tệp này cùng lúc. Hãy thử lại.</translation>
    </message>
    <message>
        <source>It stays in the list: sending it has begun, and what became of that is kept.</source>
        <translation>Mục này vẫn ở trong danh sách: việc gửi đã bắt đầu, và kết quả gửi được lưu giữ.</translation>
    </message>
    <message>
        <source>The file to send could not be read. Nothing was delivered; check the disk and send again.</source>
        <translation>Không đọc được tệp cần gửi. Chưa giao gì; hãy kiểm tra đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>The file to send could not be read to its end. Nothing was delivered; check the disk and send again.</source>
        <translation>Không đọc được hết tệp cần gửi. Chưa giao gì; hãy kiểm tra đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>The destination&apos;s answer was longer than any honest answer, so it was not read to its end. Ask the people who run it.</source>
        <translation>Trả lời của nơi đến dài hơn mọi câu trả lời bình thường nên không đọc hết. Hãy hỏi đơn vị vận hành.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not connect to %1: %2. It will be tried again; check the proxy in the system&apos;s settings.</source>
        <translation>Máy chủ trung gian (proxy) của mạng không kết nối tới %1: %2. Chương trình sẽ thử lại; hãy kiểm tra máy chủ trung gian trong thiết đặt của hệ thống.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a name and password, which this program does not give. Ask your network&apos;s people to let this computer through to %1.</source>
        <translation>Máy chủ trung gian (proxy) của mạng đòi tên và mật khẩu, chương trình này không cung cấp. Hãy đề nghị người quản trị mạng cho máy này kết nối tới %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2. Check the network; it will be tried again.</source>
        <translation>Không kết nối được tới %1: %2. Hãy kiểm tra mạng; chương trình sẽ thử lại.</translation>
    </message>
    <message>
        <source>The connection to %1 ended while the package was going out. It will go on from where it was.</source>
        <translation>Kết nối tới %1 bị ngắt trong lúc đang gửi gói. Chương trình sẽ gửi tiếp từ chỗ dừng.</translation>
    </message>
    <message>
        <source>Everything was sent to %1, but no whole answer came back. It will be asked what arrived before anything is sent again.</source>
        <translation>Đã gửi hết tới %1, nhưng không nhận được trả lời đầy đủ. Chương trình sẽ hỏi nơi đến đã nhận được gì trước khi gửi lại.</translation>
    </message>
    <message>
        <source>%1 did not answer the call. Check the network; it will be tried again.</source>
        <translation>%1 không trả lời yêu cầu kết nối. Hãy kiểm tra mạng; chương trình sẽ thử lại.</translation>
    </message>
    <message>
        <source>%1 stopped taking bytes. It will be tried again, from where it was.</source>
        <translation>%1 đã ngừng nhận dữ liệu. Chương trình sẽ thử lại từ chỗ dừng.</translation>
    </message>
    <message>
        <source>Stopped as asked.</source>
        <translation>Đã dừng theo yêu cầu.</translation>
    </message>
    <message>
        <source>The file of root certificates named in the settings holds none. Choose the PEM file you were given.</source>
        <translation>Tệp chứng thư số gốc nêu trong Thiết đặt không chứa chứng thư nào. Hãy chọn tệp PEM được cung cấp.</translation>
    </message>
    <message>
        <source>%1 points to another address (%2), which was not followed. Log in to the network if it asks for that; if the address has changed, write the new one in the settings.</source>
        <translation>%1 chuyển sang địa chỉ khác (%2), chương trình không đi theo. Hãy đăng nhập vào mạng nếu mạng yêu cầu; nếu địa chỉ đã đổi, hãy ghi địa chỉ mới trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is not one of a web server. Write it as https://… in the settings.</source>
        <translation>Địa chỉ “%1” không phải địa chỉ máy chủ web. Hãy ghi theo dạng https://… trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The destination names an address on another server (%1), so nothing was sent there. Tell the people who run it.</source>
        <translation>Nơi đến nêu một địa chỉ trên máy chủ khác (%1) nên chưa gửi gì tới đó. Hãy báo cho đơn vị vận hành.</translation>
    </message>
    <message>
        <source>The address begins with http, which would show the password to everybody on the way; nothing was sent. Write https in the settings.</source>
        <translation>Địa chỉ bắt đầu bằng http, như vậy mọi người trên đường truyền đều thấy mật khẩu; chưa gửi gì. Hãy ghi https trong Thiết đặt.</translation>
    </message>
    <message>
        <source>A setting holds a line break where none may be, so nothing was sent. Type the settings again.</source>
        <translation>Có thiết đặt chứa dấu xuống dòng ở chỗ không được phép nên chưa gửi gì. Hãy nhập lại thiết đặt.</translation>
    </message>
    <message>
        <source>The user name or password is not accepted. Check them in the destination&apos;s settings.</source>
        <translation>Tên người dùng hoặc mật khẩu không được chấp nhận. Hãy kiểm tra trong thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>The account may not do this. Ask the people who run the destination for the right.</source>
        <translation>Tài khoản không được phép làm việc này. Hãy đề nghị đơn vị vận hành nơi đến cấp quyền.</translation>
    </message>
    <message>
        <source>There is no such place. Check the address in the destination&apos;s settings.</source>
        <translation>Không có địa chỉ này. Hãy kiểm tra địa chỉ trong thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>What was begun is no longer there; the sending begins anew.</source>
        <translation>Phần đã gửi dở không còn ở đó; việc gửi bắt đầu lại từ đầu.</translation>
    </message>
    <message>
        <source>It was not found there; it will be looked for before anything is sent again.</source>
        <translation>Không tìm thấy gói ở đó; chương trình sẽ tìm lại trước khi gửi tiếp.</translation>
    </message>
    <message>
        <source>The folder above it is missing. Make it there, or check the address in the settings.</source>
        <translation>Thiếu thư mục cấp trên. Hãy tạo thư mục đó tại nơi đến, hoặc kiểm tra địa chỉ trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The destination has another state than expected; it will be asked before anything is sent again.</source>
        <translation>Trạng thái ở nơi đến khác với dự kiến; sẽ hỏi nơi đến trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The destination speaks another version than this program. Check the kind of destination in the settings.</source>
        <translation>Nơi đến dùng phiên bản giao thức khác với chương trình này. Hãy kiểm tra loại nơi đến trong Thiết đặt.</translation>
    </message>
    <message>
        <source>Something of that name may already be there; it will be looked at before anything is sent again.</source>
        <translation>Có thể ở đó đã có mục cùng tên; sẽ xem lại trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The package is larger than the destination takes. Make a smaller one, or ask the people who run it.</source>
        <translation>Gói lớn hơn mức nơi đến nhận. Hãy lập gói nhỏ hơn, hoặc hỏi đơn vị vận hành nơi đến.</translation>
    </message>
    <message>
        <source>The destination does not take this kind of file. Ask the people who run it which kinds it takes.</source>
        <translation>Nơi đến không nhận loại tệp này. Hãy hỏi đơn vị vận hành nơi đến xem nhận những loại nào.</translation>
    </message>
    <message>
        <source>Somebody is working on it there and has locked it. It will be tried again later.</source>
        <translation>Có người đang làm việc với mục này ở đó và đã khóa lại. Chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The destination has too much to do and asks to wait. It will be tried again later.</source>
        <translation>Nơi đến đang quá tải và yêu cầu đợi. Chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The bytes arrived damaged and were dropped there. It will be sent again from the last good byte.</source>
        <translation>Dữ liệu đến nơi bị hỏng và đã bị bỏ ở đó. Sẽ gửi lại từ byte tốt cuối cùng.</translation>
    </message>
    <message>
        <source>The destination is closed for a while. It will be tried again later.</source>
        <translation>Nơi đến tạm ngừng nhận. Chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The destination has no space left. Tell the people who run it; it will be tried again later.</source>
        <translation>Nơi đến hết chỗ trống. Hãy báo đơn vị vận hành nơi đến; chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The destination does not take this package as it is. Read its words, put right what they name, and seal anew.</source>
        <translation>Nơi đến không nhận gói này như hiện có. Hãy đọc phần trả lời, sửa những điểm đã nêu rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>The destination does not understand the request. Check its address and kind in the settings.</source>
        <translation>Nơi đến không hiểu yêu cầu. Hãy kiểm tra địa chỉ và loại nơi đến trong Thiết đặt.</translation>
    </message>
    <message>
        <source>It is not clear what arrived; the destination will be asked before anything is sent again.</source>
        <translation>Chưa rõ phần nào đã đến nơi; sẽ hỏi nơi đến trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The fault lies with the destination. It will be tried again later.</source>
        <translation>Lỗi thuộc về nơi đến. Chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>%1 answered with a page for people instead of a receipt, so nothing counts as delivered: often it is the network&apos;s log-in page. Open a browser, log in to the network, and check the address in the settings.</source>
        <translation>%1 trả lời bằng một trang web thay vì biên nhận nên chưa tính là đã giao: thường đó là trang đăng nhập mạng. Hãy mở trình duyệt, đăng nhập mạng, và kiểm tra địa chỉ trong Thiết đặt.</translation>
    </message>
    <message>
        <source>%1 answered %2, which means nothing here, so nothing counts as delivered. Check the address and the kind of destination in the settings.</source>
        <translation>%1 trả lời %2, mã này không có nghĩa ở đây nên chưa tính là đã giao. Hãy kiểm tra địa chỉ và loại nơi đến trong Thiết đặt.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. %3</source>
        <translation>%1 trả về lỗi %2. %3</translation>
    </message>
    <message>
        <source> Its own words: “%1”</source>
        <translation> Nguyên văn trả lời: “%1”</translation>
    </message>
    <message>
        <source>The program is closing, so the keychain was not asked. Start it again.</source>
        <translation>Chương trình đang đóng nên chưa hỏi kho mật khẩu của máy. Hãy khởi động lại chương trình.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>không trả lời</translation>
    </message>
    <message>
        <source>it is locked</source>
        <translation>đang bị khóa</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>máy không có kho này</translation>
    </message>
    <message>
        <source>The password could not be removed: the computer&apos;s keychain cannot be opened. It may still be kept there; open the keychain and remove it again.</source>
        <translation>Không xóa được mật khẩu: không mở được kho mật khẩu của máy. Mật khẩu có thể vẫn còn ở đó; hãy mở kho mật khẩu rồi xóa lại.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain cannot be used (%1), so passwords are kept only until the program is closed and never written to a file. Open the keychain to keep them, or type them again next time.</source>
        <translation>Không dùng được kho mật khẩu của máy (%1) nên mật khẩu chỉ được giữ đến khi đóng chương trình và không bao giờ ghi ra tệp. Hãy mở kho mật khẩu để lưu, hoặc nhập lại lần sau.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on, and this computer&apos;s date is %3. Set the computer&apos;s clock right; if it is right, tell the people who run the server.</source>
        <translation>Chứng thư của %1 chỉ có giá trị từ %2, còn ngày của máy này là %3. Hãy chỉnh đồng hồ của máy; nếu đồng hồ đúng, hãy báo đơn vị vận hành máy chủ.</translation>
    </message>
    <message>
        <source>The certificate of %1 ran out on %2; this computer&apos;s date is %3. If that date is wrong, set the clock right; if not, tell the people who run the server.</source>
        <translation>Chứng thư của %1 đã hết hạn ngày %2; ngày của máy này là %3. Nếu ngày đó sai, hãy chỉnh đồng hồ; nếu đúng, hãy báo đơn vị vận hành máy chủ.</translation>
    </message>
    <message>
        <source>The server that answered for %1 shows a certificate for another one (%2), so nothing was sent. Check the address in the settings, and whether the network asks you to log in first.</source>
        <translation>Máy chủ trả lời thay cho %1 đưa ra chứng thư của máy chủ khác (%2) nên chưa gửi gì. Hãy kiểm tra địa chỉ trong Thiết đặt, và xem mạng có yêu cầu đăng nhập trước không.</translation>
    </message>
    <message>
        <source>The certificate of %1 vouches for itself, so nothing proves whose server it is. Ask the people who run it for their root certificate and name its file in the settings.</source>
        <translation>Chứng thư của %1 tự xác nhận chính nó nên không có gì chứng minh máy chủ là của ai. Hãy xin đơn vị vận hành chứng thư gốc và chọn tệp chứng thư đó trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn, so nothing was sent. Tell the people who run the server.</source>
        <translation>Chứng thư của %1 đã bị thu hồi nên chưa gửi gì. Hãy báo đơn vị vận hành máy chủ.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by &quot;%2&quot;, which this computer does not know, so nothing was sent. Ask for the issuer&apos;s root certificate and name its file in the settings.</source>
        <translation>Chứng thư của %1 do “%2” cấp, máy này không biết tổ chức đó nên chưa gửi gì. Hãy xin chứng thư gốc của tổ chức cấp và chọn tệp chứng thư đó trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be accepted: %2. Nothing was sent; tell the people who run the server.</source>
        <translation>Không chấp nhận được chứng thư của %1: %2. Chưa gửi gì; hãy báo đơn vị vận hành máy chủ.</translation>
    </message>
    <message>
        <source>No secure connection to %1 came about: %2. The server may be too old; nothing was sent. Tell the people who run it.</source>
        <translation>Không lập được kết nối an toàn tới %1: %2. Máy chủ có thể quá cũ; chưa gửi gì. Hãy báo đơn vị vận hành máy chủ.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the signed cover could not be copied. Free some space on the drive of the workspace, then try again.</source>
        <translation>Chưa niêm phong gì: không sao chép được phiếu gửi đã ký. Hãy giải phóng chỗ trống trên ổ đĩa chứa không gian làm việc rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the signed cover &quot;%1&quot; could not be opened. Check that it is still there and may be read.</source>
        <translation>Chưa niêm phong gì: không mở được phiếu gửi đã ký “%1”. Hãy kiểm tra tệp còn ở đó và được phép đọc.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the signed cover is larger than 64 MiB, which no signature needs. Sign the cover that was handed out, and bring it back.</source>
        <translation>Chưa niêm phong gì: phiếu gửi đã ký lớn hơn 64 MiB, không chữ ký nào cần đến mức đó. Hãy ký đúng phiếu gửi đã xuất ra rồi đưa lại vào đây.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the file is not a cover that this workspace handed out, or it was changed while signing. Make the cover again, sign that one without changing it, and bring it back.</source>
        <translation>Chưa niêm phong gì: tệp không phải phiếu gửi do không gian làm việc này xuất ra, hoặc đã bị sửa trong khi ký. Hãy lập lại phiếu gửi, ký đúng phiếu đó mà không sửa gì, rồi đưa lại vào đây.</translation>
    </message>
    <message>
        <source>Nothing was sealed: the signed cover was made for other contents, another receiver or other destinations. Choose the same as when the cover was made, or make and sign a new one.</source>
        <translation>Chưa niêm phong gì: phiếu gửi đã ký được lập cho nội dung khác, nơi nhận khác hoặc nơi đến khác. Hãy chọn đúng như khi lập phiếu gửi, hoặc lập và ký phiếu mới.</translation>
    </message>
    <message>
        <source>Another desk of the office is sending this package there now, so it was not sent a second time. Wait until that is done.</source>
        <translation>Một máy khác của cơ quan đang gửi gói này tới đó nên không gửi lần thứ hai. Hãy đợi gửi xong.</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot; any more, so nothing was sealed for it. Choose another in the settings.</source>
        <translation>Không còn nơi đến “%1” nên chưa niêm phong gì để gửi tới đó. Hãy chọn nơi khác trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; of the destination &quot;%2&quot; is not here, so nobody can say what it takes. Import it, or choose another in the settings.</source>
        <translation>Ở đây không có hồ sơ tiếp nhận “%1” của nơi đến “%2” nên không biết nơi đó nhận những gì. Hãy nhập hồ sơ này, hoặc chọn hồ sơ khác trong Thiết đặt.</translation>
    </message>
    <message>
        <source>Waits for your word before it is sent, as its destination is set up.</source>
        <translation>Chờ bạn đồng ý rồi mới gửi, theo thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>There is no destination &quot;%1&quot; any more, so nothing was put into the outbox. Choose another in the settings.</source>
        <translation>Không còn nơi đến “%1” nên chưa đưa gì vào hộp gửi. Hãy chọn nơi khác trong Thiết đặt.</translation>
    </message>
    <message>
        <source>This package is not in the outbox for this destination, so nothing was changed. Put it in first.</source>
        <translation>Gói này không có trong hộp gửi cho nơi đến này nên không có gì thay đổi. Hãy đưa gói vào hộp gửi trước.</translation>
    </message>
    <message>
        <source>It stays in the outbox for now: another desk is sending it, or it is not known yet how far it came. Try again in a few minutes.</source>
        <translation>Gói tạm thời vẫn ở trong hộp gửi: một máy khác đang gửi gói, hoặc chưa biết đã gửi đến đâu. Hãy thử lại sau vài phút.</translation>
    </message>
    <message>
        <source>Taken out of the outbox. Everything had been sent and no answer had come, so it is not known whether it arrived; ask the receiver before you send it again.</source>
        <translation>Đã đưa ra khỏi hộp gửi. Mọi thứ đã gửi đi nhưng chưa có trả lời nên chưa biết gói đã đến nơi hay chưa; hãy hỏi nơi nhận trước khi gửi lại.</translation>
    </message>
    <message>
        <source>Taken out of the outbox while it was being sent. A part may lie at the destination; nothing was delivered as a whole. Send it again when it suits you.</source>
        <translation>Đã đưa ra khỏi hộp gửi trong lúc đang gửi. Có thể một phần đã nằm ở nơi đến; chưa giao trọn gói. Hãy gửi lại khi thuận tiện.</translation>
    </message>
    <message>
        <source>Taken out of the outbox before it was delivered. Send it again when it suits you.</source>
        <translation>Đã đưa ra khỏi hộp gửi trước khi giao. Hãy gửi lại khi thuận tiện.</translation>
    </message>
    <message>
        <source>Nothing was sealed: a content was changed after the cover was made, so the signed cover no longer fits. Make the cover again and have it signed, or undo the change.</source>
        <translation>Chưa niêm phong gì: có nội dung bị sửa sau khi lập phiếu gửi nên phiếu gửi đã ký không còn khớp. Hãy lập lại phiếu gửi và trình ký, hoặc bỏ phần đã sửa.</translation>
    </message>
    <message>
        <source>Nothing was sealed. %1</source>
        <translation>Chưa niêm phong gì. %1</translation>
    </message>
    <message>
        <source>The cover could not be written. %1. Free some space, then try again; nothing was changed.</source>
        <translation>Không ghi được phiếu gửi. %1. Hãy giải phóng chỗ trống rồi thử lại; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The cover could not be written to %1. Nothing was sealed; choose another folder.</source>
        <translation>Không ghi được phiếu gửi vào %1. Chưa niêm phong gì; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>A file of the package could not be prepared for sending: %1. Free some space, then send again.</source>
        <translation>Không chuẩn bị được một tệp của gói để gửi: %1. Hãy giải phóng chỗ trống rồi gửi lại.</translation>
    </message>
    <message>
        <source>This was stopped because the workspace is being closed. Nothing of it was kept; do it again when it is open.</source>
        <translation>Việc này đã dừng vì không gian làm việc đang đóng. Chưa lưu phần nào; hãy làm lại khi mở không gian làm việc.</translation>
    </message>
    <message>
        <source>waits for the version before it</source>
        <translation>chờ phiên bản trước</translation>
    </message>
    <message>
        <source>waits for its hours</source>
        <translation>chờ đến giờ gửi</translation>
    </message>
    <message>
        <source>waits for its network</source>
        <translation>chờ đúng mạng</translation>
    </message>
    <message>
        <source>waits until its destination is put right</source>
        <translation>chờ nơi đến được xử lý</translation>
    </message>
    <message>
        <source>waits its turn</source>
        <translation>chờ đến lượt</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>còn chưa đến một phút</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>còn %1 giờ %2 phút</translation>
    </message>
    <message>
        <source>sending, %1 %</source>
        <translation>đang gửi, %1 %</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>its destination is gone</source>
        <translation>nơi đến không còn</translation>
    </message>
    <message>
        <source>needs you: %1</source>
        <translation>cần bạn xử lý: %1</translation>
    </message>
    <message>
        <source>unclear, asked about at %1</source>
        <translation>chưa rõ, hỏi lại lúc %1</translation>
    </message>
    <message>
        <source>unclear, asked about next</source>
        <translation>chưa rõ, sắp hỏi lại</translation>
    </message>
    <message>
        <source>begun, it is asked how far it came</source>
        <translation>gửi dở, đang hỏi xem đã đến đâu</translation>
    </message>
    <message>
        <source>waiting, next try at %1</source>
        <translation>đang chờ, thử lại lúc %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>%1 per second</source>
        <translation>%1 mỗi giây</translation>
    </message>
    <message>
        <source>asks you first</source>
        <translation>hỏi bạn trước</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>cần bạn xử lý</translation>
    </message>
    <message>
        <source>Writing stopped half way: %1. Nothing was delivered; check the drive and send again.</source>
        <translation>Ghi dở dang thì dừng: %1. Chưa có gì được gửi; kiểm tra ổ đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Stopped as asked; nothing was delivered.</source>
        <translation>Đã dừng theo yêu cầu; chưa có gì được gửi.</translation>
    </message>
    <message>
        <source>No receiving folder is chosen. Choose one in the settings.</source>
        <translation>Chưa chọn thư mục nhận. Chọn một thư mục trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The folder %1 is not there: the stick may be out or the share offline. Plug it in and try again.</source>
        <translation>Không thấy thư mục %1: có thể USB chưa cắm hoặc mạng đang mất. Cắm lại rồi thử.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: %2. Choose another or ask for permission.</source>
        <translation>Không ghi được vào %1: %2. Chọn thư mục khác hoặc xin quyền ghi.</translation>
    </message>
    <message>
        <source>The folder already holds %1 with other content; it was left alone. Rename it or choose another folder.</source>
        <translation>Trong thư mục đã có tệp %1 với nội dung khác; tệp ấy được giữ nguyên. Đổi tên nó hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Not enough space: %1 MiB are needed, %2 MiB are free. Make room and send again.</source>
        <translation>Không đủ chỗ: cần %1 MiB, còn %2 MiB. Xóa bớt rồi gửi lại.</translation>
    </message>
    <message>
        <source>The file could not be opened for sending: %1.</source>
        <translation>Không mở được tệp để gửi: %1.</translation>
    </message>
    <message>
        <source>The drive reported an error while writing: %1. Nothing was delivered; check the drive and send again.</source>
        <translation>Ổ đĩa báo lỗi khi ghi: %1. Chưa có gì được gửi; kiểm tra ổ đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Read back, it differs from the original: the drive may be failing. Nothing was delivered; use another.</source>
        <translation>Đọc lại thấy khác bản gốc: ổ đĩa có thể hỏng. Chưa có gì được gửi; dùng USB khác.</translation>
    </message>
    <message>
        <source>The file could not be given its name in the folder: %1. Send again.</source>
        <translation>Không đặt được tên cho tệp trong thư mục nhận: %1. Gửi lại.</translation>
    </message>
    <message>
        <source>The file was written, but the drive does not confirm it; wait a moment and send again to make sure.</source>
        <translation>Tệp đã ghi nhưng ổ đĩa không xác nhận; chờ một lát rồi gửi lại để kiểm tra.</translation>
    </message>
    <message>
        <source>must be &quot;pholuat-upload-form/1&quot;</source>
        <translation>phải là “pholuat-upload-form/1”</translation>
    </message>
    <message>
        <source>must be a list of at most five steps</source>
        <translation>phải là danh sách có nhiều nhất năm bước</translation>
    </message>
    <message>
        <source>must be between 0 and 86400</source>
        <translation>phải từ 0 đến 86400</translation>
    </message>
    <message>
        <source>is not a word of this format</source>
        <translation>không phải từ của định dạng này</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>phải là một trong: %1</translation>
    </message>
    <message>
        <source>must be an address that begins with https:// and holds no password</source>
        <translation>phải là địa chỉ bắt đầu bằng https:// và không chứa mật khẩu</translation>
    </message>
    <message>
        <source>a brace is not closed; write {{ for a brace of its own</source>
        <translation>có dấu ngoặc nhọn chưa đóng; nếu muốn viết chính dấu ngoặc nhọn, hãy ghi {{</translation>
    </message>
    <message>
        <source>{%1} is not known here; known are: %2</source>
        <translation>ở đây không có {%1}; các từ dùng được là: %2</translation>
    </message>
    <message>
        <source>{%1} is secret, and addresses are kept in servers&apos; logs; put it into a header or field</source>
        <translation>{%1} là thông tin bí mật, mà địa chỉ thì được lưu trong nhật ký máy chủ; hãy đặt vào phần đầu (header) hoặc trường</translation>
    </message>
    <message>
        <source>must be an object of texts</source>
        <translation>phải là đối tượng gồm các giá trị chữ</translation>
    </message>
    <message>
        <source>must be an object: the step is missing</source>
        <translation>phải là đối tượng: thiếu bước này</translation>
    </message>
    <message>
        <source>must be relative to the portal&apos;s address</source>
        <translation>phải là địa chỉ tương đối so với địa chỉ cổng thông tin</translation>
    </message>
    <message>
        <source>&quot;multipart&quot; or &quot;raw&quot; must say how the file goes out</source>
        <translation>phải có “multipart” hoặc “raw” để nêu cách gửi tệp đi</translation>
    </message>
    <message>
        <source>must be POST or PUT</source>
        <translation>phải là POST hoặc PUT</translation>
    </message>
    <message>
        <source>this header is made by the program</source>
        <translation>phần đầu (header) này do chương trình tạo</translation>
    </message>
    <message>
        <source>a step has one body at most, and GET has none</source>
        <translation>mỗi bước có nhiều nhất một phần thân, và GET không có phần thân</translation>
    </message>
    <message>
        <source>must say by which status and value it is recognised</source>
        <translation>phải nêu được nhận biết bằng mã trạng thái và giá trị nào</translation>
    </message>
    <message>
        <source>must be a list of HTTP statuses</source>
        <translation>phải là danh sách mã trạng thái HTTP</translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation>không phải biểu thức chính quy</translation>
    </message>
    <message>
        <source>&quot;find&quot; must say which value is compared</source>
        <translation>“find” phải nêu giá trị nào được so sánh</translation>
    </message>
    <message>
        <source>must hold one of: %1</source>
        <translation>phải có một trong: %1</translation>
    </message>
    <message>
        <source>must begin with /</source>
        <translation>phải bắt đầu bằng /</translation>
    </message>
    <message>
        <source>No description of the upload is chosen. Choose the JSON file in the destination&apos;s settings.</source>
        <translation>Chưa chọn tệp mô tả cách gửi. Hãy chọn tệp JSON trong Thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>The description of the upload, %1, cannot be read: %2. Choose it again in the settings.</source>
        <translation>Không đọc được tệp mô tả cách gửi %1: %2. Hãy chọn lại trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The description of the upload %1 cannot be used: %2. Put it right, or ask for it where it came from.</source>
        <translation>Không dùng được tệp mô tả cách gửi %1: %2. Hãy sửa lại, hoặc xin tệp khác ở nơi đã cấp.</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>phải là đối tượng</translation>
    </message>
    <message>
        <source>How far the sending is could not be written to this computer&apos;s disk, so nothing was sent. Make room on the disk and send again.</source>
        <translation>Không ghi được tiến độ gửi vào đĩa của máy này nên chưa gửi gì. Hãy giải phóng chỗ trống trên đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>An earlier sending to %1 ended without an answer, and this portal cannot be asked what arrived. Nothing is sent again by itself. Look there: %2 If it is there, mark it as delivered; if not, send it anew.</source>
        <translation>Một lần gửi trước tới %1 đã kết thúc mà không có trả lời, và không thể hỏi cổng thông tin này đã nhận được gì. Chương trình không tự gửi lại. Hãy xem ở đó: %2 Nếu đã có, hãy đánh dấu là đã giao; nếu chưa, hãy gửi lại.</translation>
    </message>
    <message>
        <source>%1 does not answer the question whether the package is there as its description says. Check the address, or ask for a newer description.</source>
        <translation>%1 không trả lời câu hỏi gói đã có ở đó hay chưa đúng như tệp mô tả. Hãy kiểm tra địa chỉ, hoặc xin tệp mô tả mới hơn.</translation>
    </message>
    <message>
        <source>%1 does not show the package yet; it may still be taking it in. It will be asked again before anything is sent.</source>
        <translation>%1 chưa hiện gói; có thể vẫn đang tiếp nhận. Sẽ hỏi lại trước khi gửi.</translation>
    </message>
    <message>
        <source>This portal cannot be asked what arrived. Look there: %1</source>
        <translation>Không thể hỏi cổng thông tin này đã nhận được gì. Hãy xem ở đó: %1</translation>
    </message>
    <message>
        <source>%1 let us in, but its answer lacks what the description calls {%2}. Ask for a newer description of the upload.</source>
        <translation>%1 đã cho đăng nhập nhưng phần trả lời thiếu giá trị mà tệp mô tả gọi là {%2}. Hãy xin tệp mô tả cách gửi mới hơn.</translation>
    </message>
    <message>
        <source>%1 does not take this package. Its own words: “%2”. Put right what they name, and seal anew.</source>
        <translation>%1 không nhận gói này. Nguyên văn trả lời: “%2”. Hãy sửa những điểm đã nêu rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>%1 wants something done first. Its own words: “%2”. Do that, then let it be sent again.</source>
        <translation>%1 yêu cầu làm một việc trước. Nguyên văn trả lời: “%2”. Hãy làm việc đó rồi cho gửi lại.</translation>
    </message>
    <message>
        <source>%1 cannot take it now; it will be tried again. Its own words: “%2”.</source>
        <translation>%1 hiện chưa nhận được; chương trình sẽ thử lại. Nguyên văn trả lời: “%2”.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached: %2. Nothing was sent; check the network, the address and the port, or wait and try again.</source>
        <translation>Không kết nối được máy chủ %1: %2. Chưa gửi gì; hãy kiểm tra mạng, địa chỉ và số cổng, hoặc đợi rồi thử lại.</translation>
    </message>
    <message>
        <source>The server %1 is not known yet, so nothing was sent. Its key has the fingerprint %2: compare it with what the portal&apos;s operator gave you, then enter it in the settings.</source>
        <translation>Chưa biết máy chủ %1 nên chưa gửi gì. Dấu vân tay khóa của máy chủ là %2: hãy so với dấu vân tay do đơn vị vận hành cổng thông tin cung cấp, rồi nhập vào Thiết đặt.</translation>
    </message>
    <message>
        <source>The server %1 shows another key (%2) than the one in the settings (%3). Somebody may be pretending to be it, or it was set up anew; nothing was sent, no password either. Ask the portal&apos;s operator for the fingerprint before you change the settings.</source>
        <translation>Máy chủ %1 đưa ra khóa khác (%2) với khóa trong Thiết đặt (%3). Có thể có người giả mạo máy chủ, hoặc máy chủ đã được cài đặt lại; chưa gửi gì, kể cả mật khẩu. Hãy hỏi đơn vị vận hành cổng thông tin về dấu vân tay khóa trước khi sửa Thiết đặt.</translation>
    </message>
    <message>
        <source>The server %1 did not show its key, so it could not be recognised and nothing was sent. Try again later.</source>
        <translation>Máy chủ %1 không đưa ra khóa nên không nhận biết được máy chủ và chưa gửi gì. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The server %1 let the user in but offers no file transfer (%2). Nothing was sent; ask the portal&apos;s operator to allow SFTP for this user.</source>
        <translation>Máy chủ %1 đã cho người dùng vào nhưng không cho truyền tệp (%2). Chưa gửi gì; hãy đề nghị đơn vị vận hành cổng thông tin cho phép người dùng này dùng SFTP.</translation>
    </message>
    <message>
        <source>The server %1 said nothing for too long, so the connection was ended. What it has is kept; sending goes on from there.</source>
        <translation>Máy chủ %1 im lặng quá lâu nên kết nối đã được ngắt. Phần máy chủ đã nhận được giữ lại; sẽ gửi tiếp từ đó.</translation>
    </message>
    <message>
        <source>The connection to %1 broke. What the server has is kept; sending goes on from there.</source>
        <translation>Kết nối tới %1 bị đứt. Phần máy chủ đã nhận được giữ lại; sẽ gửi tiếp từ đó.</translation>
    </message>
    <message>
        <source>Stopped as asked; what is already on the server is kept for the next attempt.</source>
        <translation>Đã dừng theo yêu cầu; phần đã có trên máy chủ được giữ lại cho lần gửi sau.</translation>
    </message>
    <message>
        <source>The server or the user name is missing, so nothing was sent. Enter both in the settings of this destination.</source>
        <translation>Thiếu máy chủ hoặc tên đăng nhập nên chưa gửi gì. Hãy nhập cả hai trong Thiết đặt của nơi đến này.</translation>
    </message>
    <message>
        <source>The port &quot;%1&quot; is not a number from 1 to 65535, so nothing was sent. Put it right in the settings; most servers use 22.</source>
        <translation>Cổng “%1” không phải số từ 1 đến 65535 nên chưa gửi gì. Hãy sửa trong Thiết đặt; đa số máy chủ dùng 22.</translation>
    </message>
    <message>
        <source>The fingerprint in the settings is not one of the form SHA256:…, so the server could not be recognised and nothing was sent. Ask the portal&apos;s operator for the SHA256 fingerprint and enter it in the settings.</source>
        <translation>Dấu vân tay khóa trong Thiết đặt không có dạng SHA256:… nên không nhận biết được máy chủ và chưa gửi gì. Hãy xin đơn vị vận hành cổng thông tin dấu vân tay khóa SHA256 rồi nhập vào Thiết đặt.</translation>
    </message>
    <message>
        <source>Logging in to %1 came to no end. Nothing was sent; it is tried again later.</source>
        <translation>Việc đăng nhập vào %1 không hoàn tất. Chưa gửi gì; chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this user name with this password. Nothing was sent; put them right in the settings before trying again: several wrong tries may lock the account.</source>
        <translation>Máy chủ %1 không chấp nhận tên đăng nhập với mật khẩu này. Chưa gửi gì; hãy sửa lại trong Thiết đặt trước khi thử lại: thử sai nhiều lần có thể làm khóa tài khoản.</translation>
    </message>
    <message>
        <source>The server %1 does not accept this user name with this key. Nothing was sent; ask the portal&apos;s operator whether the public key was entered there.</source>
        <translation>Máy chủ %1 không chấp nhận tên đăng nhập với khóa này. Chưa gửi gì; hãy hỏi đơn vị vận hành cổng thông tin xem khóa công khai đã được khai báo ở đó chưa.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read: %2. Nothing was sent; choose it again in the settings.</source>
        <translation>Không đọc được tệp khóa %1: %2. Chưa gửi gì; hãy chọn lại tệp trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The key file %1 could not be opened: it is no private key, or its passphrase is missing or wrong. Nothing was sent; put it right in the settings.</source>
        <translation>Không mở được tệp khóa %1: đây không phải khóa riêng, hoặc mật khẩu của tệp khóa bị thiếu hay sai. Chưa gửi gì; hãy sửa lại trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The server %1 asks for more than a password, which this program cannot answer. Nothing was sent; ask the portal&apos;s operator for a key or a plain password.</source>
        <translation>Máy chủ %1 yêu cầu nhiều hơn mật khẩu, chương trình này không trả lời được. Chưa gửi gì; hãy xin đơn vị vận hành cổng thông tin một khóa hoặc cách đăng nhập chỉ bằng mật khẩu.</translation>
    </message>
    <message>
        <source>Neither a password nor a key file is known for %1, so nothing was sent. Enter one in the settings.</source>
        <translation>Chưa có mật khẩu hay tệp khóa cho %1 nên chưa gửi gì. Hãy nhập một trong hai trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The server %1 takes no passwords. Nothing was sent; ask the portal&apos;s operator to enter your public key, and choose the key file in the settings.</source>
        <translation>Máy chủ %1 không nhận mật khẩu. Chưa gửi gì; hãy đề nghị đơn vị vận hành cổng thông tin khai báo khóa công khai của bạn, và chọn tệp khóa trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The server does not allow this user to read or write %1. Nothing was delivered; choose another folder in the settings or ask the portal&apos;s operator for the right.</source>
        <translation>Máy chủ không cho người dùng này đọc hoặc ghi %1. Chưa giao gì; hãy chọn thư mục khác trong Thiết đặt hoặc đề nghị đơn vị vận hành cổng thông tin cấp quyền.</translation>
    </message>
    <message>
        <source>The server could not do what was asked with %1: %2. Nothing was delivered; it is tried again later.</source>
        <translation>Máy chủ không thực hiện được yêu cầu với %1: %2. Chưa giao gì; chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>There is no folder %1 on the server, so nothing was sent. Put its name right in the settings, or ask the portal&apos;s operator to make it.</source>
        <translation>Trên máy chủ không có thư mục %1 nên chưa gửi gì. Hãy sửa tên thư mục trong Thiết đặt, hoặc đề nghị đơn vị vận hành cổng thông tin tạo thư mục.</translation>
    </message>
    <message>
        <source>The package could not be read: %1. Nothing was delivered; it is tried again later.</source>
        <translation>Không đọc được gói: %1. Chưa giao gì; chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The server stopped writing (%1): its disk or the user&apos;s share of it may be full. Nothing was delivered; ask the portal&apos;s operator, it is tried again later.</source>
        <translation>Máy chủ ngừng ghi (%1): đĩa của máy chủ hoặc phần dành cho người dùng có thể đã đầy. Chưa giao gì; hãy hỏi đơn vị vận hành cổng thông tin, chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full: %1 MiB are needed, %2 MiB are free. Nothing was delivered; ask the portal&apos;s operator to make room, it is tried again later.</source>
        <translation>Đĩa của máy chủ đã đầy: cần %1 MiB, còn trống %2 MiB. Chưa giao gì; hãy đề nghị đơn vị vận hành cổng thông tin giải phóng chỗ trống, chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The address of %1 could not be found out in time: the network may be down. Nothing was sent; it is tried again later.</source>
        <translation>Không tìm được địa chỉ của %1 kịp thời: có thể mạng đang mất. Chưa gửi gì; chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network is down (%2). Nothing was sent; check the network and the name in the settings.</source>
        <translation>Không có máy chủ nào tên là %1, hoặc mạng đang mất (%2). Chưa gửi gì; hãy kiểm tra mạng và tên máy chủ trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The package&apos;s file cannot be read or is no longer what was sealed. Nothing was sent; check the disk and send again.</source>
        <translation>Không đọc được tệp của gói, hoặc tệp không còn như khi niêm phong. Chưa gửi gì; hãy kiểm tra đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Read back, the file on the server differs from the original, twice: its disk or the package here may be damaged. Nothing was delivered; check the package and tell the portal&apos;s operator.</source>
        <translation>Đọc lại hai lần, tệp trên máy chủ đều khác bản gốc: đĩa của máy chủ hoặc gói ở đây có thể bị hỏng. Chưa giao gì; hãy kiểm tra gói và báo đơn vị vận hành cổng thông tin.</translation>
    </message>
    <message>
        <source>The server already holds %1 with other content; it was left alone and nothing was sent. Ask the portal&apos;s operator, or choose another folder.</source>
        <translation>Máy chủ đã có %1 với nội dung khác; tệp đó được giữ nguyên và chưa gửi gì. Hãy hỏi đơn vị vận hành cổng thông tin, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The package&apos;s name cannot be a file&apos;s name on a server, so nothing was sent. Export it and report this mistake.</source>
        <translation>Tên của gói không dùng làm tên tệp trên máy chủ được nên chưa gửi gì. Hãy lưu gói ra tệp và báo lỗi này cho nhóm phát triển.</translation>
    </message>
    <message>
        <source>%1 answered with error %2. Its own words: “%3”. Do what they say, or ask the people who run it.</source>
        <translation>%1 trả về lỗi %2. Nguyên văn trả lời: “%3”. Hãy làm theo đó, hoặc hỏi đơn vị vận hành.</translation>
    </message>
    <message>
        <source>The address of the repository&apos;s service document must begin with https://. Write it in the destination&apos;s settings.</source>
        <translation>Địa chỉ tài liệu dịch vụ (service document) của kho lưu trữ phải bắt đầu bằng https://. Hãy nhập địa chỉ trong Thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>%1 does not speak SWORD version 2. Ask the people who run it for the address of that interface.</source>
        <translation>%1 không dùng SWORD phiên bản 2. Hãy hỏi đơn vị vận hành địa chỉ của giao diện này.</translation>
    </message>
    <message>
        <source>The collection “%1” does not take the packaging %2. Choose another packaging or collection in the settings.</source>
        <translation>Bộ sưu tập “%1” không nhận kiểu đóng gói %2. Hãy chọn kiểu đóng gói hoặc bộ sưu tập khác trong Thiết đặt.</translation>
    </message>
    <message>
        <source>It is not clear which collection is meant. %1 has: %2. Write one of them in the settings.</source>
        <translation>Chưa rõ là bộ sưu tập nào. %1 có: %2. Hãy nhập một trong số đó vào Thiết đặt.</translation>
    </message>
    <message>
        <source>The package was deposited at %1 and has been taken away there since. Ask the people who run it before it is sent again.</source>
        <translation>Gói đã được nộp vào %1 nhưng sau đó đã bị gỡ khỏi đó. Hãy hỏi đơn vị vận hành trước khi gửi lại.</translation>
    </message>
    <message>
        <source>An earlier deposit at %1 ended without an answer, and the repository does not list what it holds. Nothing is sent again by itself. Look there for the name %2: if it is there, mark it as delivered; if not, send it anew.</source>
        <translation>Một lần nộp trước vào %1 đã kết thúc mà không có trả lời, và kho lưu trữ không liệt kê những gì đang có. Chương trình không tự gửi lại. Hãy tìm ở đó tên %2: nếu đã có, hãy đánh dấu là đã giao; nếu chưa, hãy gửi lại.</translation>
    </message>
    <message>
        <source>The package is larger than %1 takes (%2 MiB). Make a smaller one, or ask the people who run it.</source>
        <translation>Gói lớn hơn mức %1 nhận (%2 MiB). Hãy lập gói nhỏ hơn, hoặc hỏi đơn vị vận hành.</translation>
    </message>
    <message>
        <source>No address is written. Write the portal&apos;s address as https://… in the settings.</source>
        <translation>Chưa nhập địa chỉ. Hãy nhập địa chỉ cổng thông tin theo dạng https://… trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The server answers, but does not take resumable uploads (tus 1.0) at this address. Check the address and the kind of destination.</source>
        <translation>Máy chủ có trả lời nhưng không nhận kiểu gửi tiếp khi đứt mạng (tus 1.0) tại địa chỉ này. Hãy kiểm tra địa chỉ và loại nơi đến.</translation>
    </message>
    <message>
        <source>The destination takes at most %1 bytes, the package has %2. Make a smaller one, or ask the people who run it.</source>
        <translation>Nơi đến nhận tối đa %1 byte, gói có %2 byte. Hãy lập gói nhỏ hơn, hoặc hỏi đơn vị vận hành nơi đến.</translation>
    </message>
    <message>
        <source>The destination takes pieces of the package without getting further. It will be tried again later.</source>
        <translation>Nơi đến nhận từng phần của gói nhưng không tiến thêm được. Chương trình sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The destination said it has the whole package, but does not say so again. It will be asked before anything is sent.</source>
        <translation>Nơi đến đã báo có đủ gói nhưng không xác nhận lại. Sẽ hỏi nơi đến trước khi gửi.</translation>
    </message>
    <message>
        <source>Where the sending stands could not be kept in the workspace, so it was stopped. Check the disk.</source>
        <translation>Không lưu được tiến độ gửi vào không gian làm việc nên đã dừng gửi. Hãy kiểm tra đĩa.</translation>
    </message>
    <message>
        <source>The destination wants the package sent to another place (%1), which was not done. Tell the people who run it that the address it gives is wrong.</source>
        <translation>Nơi đến yêu cầu gửi gói tới chỗ khác (%1), chương trình không làm theo. Hãy báo đơn vị vận hành nơi đến rằng địa chỉ đưa ra bị sai.</translation>
    </message>
    <message>
        <source>The destination says it has %1 of %2 bytes of a package of %3, which cannot be; nothing counts as delivered. Tell the people who run it.</source>
        <translation>Nơi đến báo đã có %1 trên %2 byte của gói dài %3 byte, điều này không thể đúng; chưa tính là đã giao. Hãy báo đơn vị vận hành nơi đến.</translation>
    </message>
    <message>
        <source>Read back from the destination, it differs from the original, so it was taken away again. It will be sent anew.</source>
        <translation>Đọc lại từ nơi đến thì khác bản gốc nên đã xóa khỏi đó. Chương trình sẽ gửi lại từ đầu.</translation>
    </message>
    <message>
        <source>The destination says it has the package, but does not show it. It will be asked again before anything is sent.</source>
        <translation>Nơi đến báo có gói nhưng không cho thấy gói. Sẽ hỏi lại trước khi gửi.</translation>
    </message>
    <message>
        <source>The folder already holds %1 with other content; it was left alone. Ask whose it is, or choose another folder.</source>
        <translation>Thư mục đã có %1 với nội dung khác; tệp đó được giữ nguyên. Hãy hỏi tệp đó của ai, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>No address is written. Write the folder&apos;s address as https://… in the settings.</source>
        <translation>Chưa nhập địa chỉ. Hãy nhập địa chỉ thư mục theo dạng https://… trong Thiết đặt.</translation>
    </message>
    <message>
        <source>The server answers, but there is no such folder on it. Check the path in the address.</source>
        <translation>Máy chủ có trả lời nhưng không có thư mục như vậy. Hãy kiểm tra đường dẫn trong địa chỉ.</translation>
    </message>
    <message>
        <source>The address is one of a file, not of a folder. Write the folder&apos;s address.</source>
        <translation>Đây là địa chỉ của tệp, không phải của thư mục. Hãy nhập địa chỉ thư mục.</translation>
    </message>
    <message>
        <source>Stopped as asked; what is already on the site is found again next time.</source>
        <translation>Đã dừng theo yêu cầu; phần đã có trên trang sẽ được tìm lại lần sau.</translation>
    </message>
    <message>
        <source>The file %1 could not be read for sending. Check the disk and send again.</source>
        <translation>Không đọc được tệp %1 để gửi. Hãy kiểm tra đĩa rồi gửi lại.</translation>
    </message>
    <message>
        <source>Somebody changed the post “%1” on %2 after it was published, so it was left alone. Take their change over into the material, or switch on “Overwrite posts that were changed on the site” in the destination&apos;s settings.</source>
        <translation>Có người đã sửa bài “%1” trên %2 sau khi đăng nên bài được giữ nguyên. Hãy đưa phần sửa đó vào tài liệu, hoặc bật “Ghi đè bài đã bị sửa trên trang” trong Thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>%1 already shows version %2 of “%3”, and this package holds version %4, so the newer one was left there. Drop this delivery, or switch on “Overwrite posts that were changed on the site” in the destination&apos;s settings.</source>
        <translation>%1 đang đăng phiên bản %2 của “%3”, còn gói này chứa phiên bản %4, nên bản mới hơn được giữ nguyên ở đó. Hãy bỏ lần gửi này, hoặc bật “Ghi đè bài đã bị sửa trên trang” trong thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>%1 took the post but removed the marks by which it is found again (classes of its outermost element). Ask the people who run it to let this account keep them.</source>
        <translation>%1 đã nhận bài nhưng bỏ mất các dấu dùng để tìm lại bài (lớp của phần tử ngoài cùng). Hãy đề nghị đơn vị vận hành cho tài khoản này giữ lại các dấu đó.</translation>
    </message>
    <message>
        <source>%1 had finished an earlier attempt meanwhile, so the second post was taken back. It will be asked again.</source>
        <translation>Trong lúc đó %1 đã hoàn tất một lần gửi trước, nên bài thứ hai đã được gỡ lại. Sẽ hỏi lại nơi đến.</translation>
    </message>
    <message>
        <source>%1 already holds a post with the address %2 that this account cannot see, so no second one was made. Use the account that made it, or ask the people who run the site.</source>
        <translation>%1 đã có một bài ở địa chỉ %2 mà tài khoản này không xem được nên không tạo bài thứ hai. Hãy dùng tài khoản đã tạo bài đó, hoặc hỏi đơn vị vận hành trang.</translation>
    </message>
    <message>
        <source>%1 has no category “%2”, in which materials of the kind %3 belong. Make it there, change the settings, or let the program make missing categories.</source>
        <translation>%1 không có chuyên mục “%2” dành cho tài liệu loại %3. Hãy tạo chuyên mục ở đó, sửa Thiết đặt, hoặc cho chương trình tạo chuyên mục còn thiếu.</translation>
    </message>
    <message>
        <source>The address of the WordPress site must begin with https://. Write it in the destination&apos;s settings.</source>
        <translation>Địa chỉ trang WordPress phải bắt đầu bằng https://. Hãy nhập địa chỉ trong Thiết đặt của nơi đến.</translation>
    </message>
    <message>
        <source>The user name or application password for %1 is missing. Make an application password in the site&apos;s profile page and write it in the settings.</source>
        <translation>Thiếu tên đăng nhập hoặc mật khẩu ứng dụng cho %1. Hãy tạo mật khẩu ứng dụng ở mục Hồ sơ của trang rồi nhập vào Thiết đặt.</translation>
    </message>
    <message>
        <source>%1 does not take a file of this material. Its own words: “%2”. Ask the people who run the site, or take the file out and seal anew.</source>
        <translation>%1 không nhận một tệp của tài liệu này. Nguyên văn trả lời: “%2”. Hãy hỏi đơn vị vận hành trang, hoặc bỏ tệp ra rồi niêm phong lại.</translation>
    </message>
    <message>
        <source>%1 has no WordPress interface (REST) at this address. Check the address, or ask whether the site&apos;s people have closed the interface.</source>
        <translation>%1 không có giao diện WordPress (REST) tại địa chỉ này. Hãy kiểm tra địa chỉ, hoặc hỏi xem đơn vị vận hành trang có đóng giao diện này không.</translation>
    </message>
    <message>
        <source>This package holds no materials, and a WordPress site shows nothing else. Send reports to another destination.</source>
        <translation>Gói này không có tài liệu, mà trang WordPress chỉ hiện tài liệu. Hãy gửi báo cáo tới nơi đến khác.</translation>
    </message>
    <message>
        <source>The account is let in but lacks the right “%1”. Ask the people who run the site for the role of an author (to make categories: an editor).</source>
        <translation>Tài khoản đăng nhập được nhưng thiếu quyền “%1”. Hãy đề nghị đơn vị vận hành trang cấp vai trò tác giả (để tạo chuyên mục: biên tập viên).</translation>
    </message>
    <message>
        <source>One package, two destinations, one of them down</source>
        <translation>Một gói, hai nơi đến, một nơi đang mất kết nối</translation>
    </message>
    <message>
        <source>The stick had it at once, the province&apos;s share waited. The program was ended and begun again: both hold exactly one. The ledger tells the whole story, the receipt is a PDF.</source>
        <translation>USB nhận ngay, thư mục chia sẻ của tỉnh phải chờ. Chương trình được tắt rồi mở lại: mỗi nơi có đúng một gói. Sổ gửi kể lại toàn bộ, biên nhận là tệp PDF.</translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation>%1 lượt người</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 bản</translation>
    </message>
    <message>
        <source>“%1” is no FIELD=VALUE. Fields: %2.</source>
        <translation>“%1” không phải TRƯỜNG=GIÁ TRỊ. Các trường: %2.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>đã thêm: %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2020-01-05 or 05/01/2020.</source>
        <translation>“%1” không phải ngày. Hãy viết 2020-01-05 hoặc 05/01/2020.</translation>
    </message>
    <message>
        <source>no events</source>
        <translation>không có hoạt động</translation>
    </message>
    <message>
        <source>No row of headings was found, so nothing can be taken. Give each column a heading such as Ngày, Hình thức, Địa điểm, Nội dung, Số người.</source>
        <translation>Không thấy hàng tiêu đề nên chưa nhập được. Hãy đặt tiêu đề cho từng cột như Ngày, Hình thức, Địa điểm, Nội dung, Số người.</translation>
    </message>
    <message>
        <source>This row is in the log already and was not taken again.</source>
        <translation>Hàng này đã có trong nhật ký nên không nhập lại.</translation>
    </message>
    <message>
        <source>The same row stands further up in the file, so it was taken once.</source>
        <translation>Hàng này đã có phía trên trong tệp nên chỉ nhập một lần.</translation>
    </message>
    <message>
        <source>would take %1 of %2 rows</source>
        <translation>sẽ nhập %1 trên %2 hàng</translation>
    </message>
    <message>
        <source>took %1 of %2 rows</source>
        <translation>đã nhập %1 trên %2 hàng</translation>
    </message>
    <message>
        <source>--form names a form (tt20-2013/10a) and --period a period (2020-y, 2020-6m, 2020-official).</source>
        <translation>--form là biểu (tt20-2013/10a), --period là kỳ (2020-y, 2020-6m, 2020-official).</translation>
    </message>
    <message>
        <source>Nothing says which events this form counts, or its period is not known.</source>
        <translation>Chưa có quy định biểu này tính hoạt động nào, hoặc chưa biết kỳ của biểu.</translation>
    </message>
    <message>
        <source>%1 = %2 (%3 events, %4 without a figure)</source>
        <translation>%1 = %2 (%3 hoạt động, %4 chưa có số)</translation>
    </message>
    <message>
        <source>%1: %2 events, %3 sessions, %4 attendances, %5 copies, %6 đồng</source>
        <translation>%1: %2 hoạt động, %3 cuộc, %4 lượt người, %5 bản, %6 đồng</translation>
    </message>
    <message>
        <source>the log of events: adds one, lists them, takes in a workbook or a text file with separators, adds up what reports ask for</source>
        <translation>nhật ký hoạt động: thêm, liệt kê, nhập sổ tính hoặc tệp chữ có dấu phân cách, cộng số liệu báo cáo cần</translation>
    </message>
    <message>
        <source>paused: %1</source>
        <translation>tạm dừng: %1</translation>
    </message>
    <message>
        <source>goes on: %1</source>
        <translation>tiếp tục: %1</translation>
    </message>
    <message>
        <source>sends what waits in the outbox until it is empty; --once tries every destination once; --pause and --go-on hold a whole destination and let it go again, also after a restart</source>
        <translation>gửi những gì đang chờ trong hộp gửi cho đến khi hết; --once thử mỗi nơi nhận một lần; --pause và --go-on giữ lại cả một nơi nhận và cho gửi tiếp, kể cả sau khi khởi động lại</translation>
    </message>
    <message>
        <source>There is no source &quot;%1&quot; in the inbox, so nothing was done. List them: pholuat-console inbox list FILE</source>
        <translation>Hộp nhận không có nguồn “%1” nên không làm gì. Liệt kê: pholuat-console inbox list FILE</translation>
    </message>
    <message>
        <source>Give the source a name, and either --folder PATH or --webdav ADDRESS.</source>
        <translation>Hãy đặt tên cho nguồn và chọn --folder PATH hoặc --webdav ADDRESS.</translation>
    </message>
    <message>
        <source>The inbox has no sources yet.</source>
        <translation>Hộp nhận chưa có nguồn nào.</translation>
    </message>
    <message>
        <source>%1: %2 taken in, %3 here already, %4 in conflict, %5 refused</source>
        <translation>%1: nhận %2, đã có %3, trùng mã %4, không nhận %5</translation>
    </message>
    <message>
        <source>This workspace can only be read, so nothing was taken in. Copy it to a place you may write.</source>
        <translation>Không gian làm việc này chỉ đọc được nên không nhận gì. Hãy chép nó đến nơi ghi được.</translation>
    </message>
    <message>
        <source>folders and WebDAV folders that packages are taken from; fetch looks at them now</source>
        <translation>các thư mục và thư mục WebDAV mà gói được lấy về; fetch xem ngay</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no remark on a place. Write it like this: %2</source>
        <translation>“%1” không phải là nhận xét có vị trí. Hãy viết như sau: %2</translation>
    </message>
    <message>
        <source>The remark was not taken: &quot;%1&quot; is the beginning of several names in the package. Write more of it.</source>
        <translation>Chưa nhận nhận xét: “%1” là phần đầu của nhiều tên trong gói. Hãy viết đầy đủ hơn.</translation>
    </message>
    <message>
        <source>The remarks could not be read: %1. Check the name of the file.</source>
        <translation>Không đọc được các nhận xét: %1. Hãy kiểm tra tên tệp.</translation>
    </message>
    <message>
        <source>The remarks were not taken: the file has more than %1 bytes. Write fewer, or shorter ones.</source>
        <translation>Chưa nhận các nhận xét: tệp lớn hơn %1 byte. Hãy viết ít hơn hoặc ngắn hơn.</translation>
    </message>
    <message>
        <source>The remarks were not taken: the file is no list in JSON. Write it as the field &quot;remarks&quot; of package.json is described.</source>
        <translation>Chưa nhận các nhận xét: tệp không phải là danh sách JSON. Hãy viết theo mô tả trường &quot;remarks&quot; của package.json.</translation>
    </message>
    <message>
        <source>Say either --accept or what is to be put right: --remark, --remark-cell, --remark-paragraph, --remarks.</source>
        <translation>Hãy dùng --accept, hoặc nêu điều cần sửa: --remark, --remark-cell, --remark-paragraph, --remarks.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>chưa xử lý</translation>
    </message>
    <message>
        <source>the figure was changed</source>
        <translation>số liệu đã được sửa</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã xử lý</translation>
    </message>
    <message>
        <source>a newer version was sealed</source>
        <translation>đã niêm phong bản mới hơn</translation>
    </message>
    <message>
        <source>No remarks are prepared on this package.</source>
        <translation>Chưa soạn nhận xét nào cho gói này.</translation>
    </message>
    <message>
        <source>No remarks are open.</source>
        <translation>Không còn nhận xét nào chưa xử lý.</translation>
    </message>
    <message>
        <source>There is no remark &quot;%1&quot;, so nothing was settled. List them: pholuat-console remarks FILE --all</source>
        <translation>Không có nhận xét “%1” nên chưa đánh dấu gì. Xem danh sách: pholuat-console remarks TỆP --all</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <translation>đã xử lý: %1</translation>
    </message>
    <message>
        <source>open again: %1</source>
        <translation>mở lại: %1</translation>
    </message>
    <message>
        <source>accepts a received package, or returns it with remarks on the whole, on cells and on paragraphs, as a package going back</source>
        <translation>chấp nhận gói đã nhận, hoặc trả lại kèm nhận xét về cả gói, về từng ô và từng đoạn, thành một gói gửi ngược lại</translation>
    </message>
    <message>
        <source>what is to be put right in packages that came back; with a received package, what is prepared on it</source>
        <translation>những điều cần sửa trong các gói bị trả lại; kèm một gói đã nhận: các nhận xét đang soạn cho gói đó</translation>
    </message>
    <message>
        <source>says that a remark was dealt with; a new version settles all of them</source>
        <translation>đánh dấu nhận xét đã xử lý; niêm phong bản mới thì mọi nhận xét đều coi như đã xử lý</translation>
    </message>
    <message>
        <source>Three packages are accepted, one is returned with remarks on the whole, on a cell and on a paragraph; each answer is a package too.</source>
        <translation>Ba gói được chấp nhận, một gói bị trả lại kèm nhận xét về cả gói, về một ô và một đoạn; mỗi câu trả lời cũng là một gói.</translation>
    </message>
    <message>
        <source>The table has more rows than a spreadsheet may have. Export it as CSV instead.</source>
        <translation>Bảng có nhiều dòng hơn một bảng tính chứa được. Hãy xuất ra CSV.</translation>
    </message>
    <message>
        <source>The day is missing. Every event needs one, because reports are cut by days. Type it as 05/01/2020.</source>
        <translation>Thiếu ngày. Hoạt động nào cũng cần có ngày, vì báo cáo cắt kỳ theo ngày. Hãy gõ dạng 05/01/2020.</translation>
    </message>
    <message>
        <source>The year %1 cannot be right. Correct the day.</source>
        <translation>Năm %1 không thể đúng. Hãy sửa lại ngày.</translation>
    </message>
    <message>
        <source>The last day is before the first one. Correct one of them.</source>
        <translation>Ngày cuối trước ngày đầu. Hãy sửa một trong hai.</translation>
    </message>
    <message>
        <source>The kind is missing, so no report would count the event. Choose one.</source>
        <translation>Thiếu loại hoạt động nên không báo cáo nào tính đến. Hãy chọn một loại.</translation>
    </message>
    <message>
        <source>%1 is no count: it takes a whole number from 0 to 10¹². Correct it.</source>
        <translation>%1 không phải số đếm: cần số nguyên từ 0 đến 10¹². Hãy sửa lại.</translation>
    </message>
    <message>
        <source>The remarks were not taken: %1. Nothing was changed. Correct them, then try again.</source>
        <translation>Chưa nhận các nhận xét: %1. Không có gì thay đổi. Hãy sửa lại rồi thử lại.</translation>
    </message>
    <message>
        <source>there are %1 of them, and a return carries at most %2</source>
        <translation>có %1 nhận xét, trong khi một gói trả lại chỉ mang được nhiều nhất %2</translation>
    </message>
    <message>
        <source>number %1 says nothing</source>
        <translation>nhận xét số %1 không có nội dung</translation>
    </message>
    <message>
        <source>number %1 has %2 characters, and one may have at most %3</source>
        <translation>nhận xét số %1 có %2 ký tự, trong khi mỗi nhận xét chỉ được nhiều nhất %3</translation>
    </message>
    <message>
        <source>number %1 holds control characters or others that cannot be seen</source>
        <translation>nhận xét số %1 chứa ký tự điều khiển hoặc ký tự không nhìn thấy được</translation>
    </message>
    <message>
        <source>number %1 quotes more than %2 characters</source>
        <translation>nhận xét số %1 trích dẫn quá %2 ký tự</translation>
    </message>
    <message>
        <source>together they have %1 characters, and a return carries at most %2</source>
        <translation>tổng cộng có %1 ký tự, trong khi một gói trả lại chỉ mang được nhiều nhất %2</translation>
    </message>
    <message>
        <source>The file that says how events become figures is damaged, so no figure can be suggested from it. Put its original back.</source>
        <translation>Tệp quy định cách tính số liệu từ hoạt động bị hỏng nên không gợi ý được. Hãy đặt lại tệp gốc.</translation>
    </message>
    <message>
        <source>it carries remarks without being a return that says what is to be put right</source>
        <translation>gói mang nhận xét nhưng không phải là gói trả lại nêu rõ điều cần sửa</translation>
    </message>
    <message>
        <source>The formula here was never computed, so there is no figure. Open the file in a spreadsheet, save it and try again.</source>
        <translation>Công thức ở đây chưa từng được tính nên không có số. Hãy mở tệp bằng chương trình bảng tính, lưu lại rồi thử.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet&apos;s sign for a formula that failed. Correct it in the file.</source>
        <translation>“%1” là dấu báo công thức lỗi của bảng tính. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1 was read as a spreadsheet&apos;s day number: %2.</source>
        <translation>%1 được đọc là số ngày của bảng tính: %2.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written 05/01/2020 or 2020-01-05. Correct it in the file, or choose another column.</source>
        <translation>“%1” không phải ngày. Ngày viết dạng 05/01/2020 hoặc 2020-01-05. Hãy sửa trong tệp, hoặc chọn cột khác.</translation>
    </message>
    <message>
        <source>A day stands where a figure belongs. A spreadsheet may have made a day of what was typed. Correct it in the file.</source>
        <translation>Ở đây là ngày trong khi cần số. Bảng tính có thể đã đổi số thành ngày. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>There is a yes or no where a figure belongs. Correct it in the file.</source>
        <translation>Ở đây là đúng/sai trong khi cần số. Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>%1 is no count: it takes a whole number from 0 to 10¹². Correct it in the file.</source>
        <translation>%1 không phải số đếm: cần số nguyên từ 0 đến 10¹². Hãy sửa trong tệp.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event that is known here. Use a name of the list, or choose a kind for such rows.</source>
        <translation>“%1” không phải loại hoạt động đã biết. Hãy dùng tên trong danh sách, hoặc chọn loại cho những hàng đó.</translation>
    </message>
    <message>
        <source>“%1” is not known as a kind; the kind chosen for such rows is taken.</source>
        <translation>Không biết loại “%1”; dùng loại đã chọn cho những hàng đó.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1” được hiểu là “%2”.</translation>
    </message>
    <message>
        <source>“%1” says neither in person nor online, so it is left open.</source>
        <translation>“%1” không rõ trực tiếp hay trực tuyến nên để trống.</translation>
    </message>
    <message>
        <source>“%1” is no source of money that is known here, so it is left open.</source>
        <translation>“%1” không phải nguồn kinh phí đã biết nên để trống.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>In person or online</source>
        <translation>Trực tiếp hay trực tuyến</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số cuộc</translation>
    </message>
    <message>
        <source>Cost (đồng)</source>
        <translation>Kinh phí (đồng)</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Attendances: %1</source>
        <translation>Lượt người: %1</translation>
    </message>
    <message>
        <source>Copies: %1</source>
        <translation>Số bản: %1</translation>
    </message>
    <message>
        <source>Copies: minority languages, not told apart</source>
        <translation>Số bản: tiếng dân tộc thiểu số, không chia</translation>
    </message>
    <message>
        <source>The table has more than %1 %2, which is more than this program takes at once. Copy the part that is needed into a file of its own.</source>
        <translation>Bảng có hơn %1 %2, quá mức chương trình nhận một lần. Hãy chép phần cần dùng ra tệp riêng.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>hàng</translation>
    </message>
    <message>
        <source>characters in one cell</source>
        <translation>ký tự trong một ô</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes, so everything after it stands in one cell. Close it in the file, or look at the last rows.</source>
        <translation>Dấu ngoặc kép mở ở đây mà không đóng, nên mọi thứ sau đó nằm trong một ô. Hãy đóng trong tệp, hoặc xem lại các hàng cuối.</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>cột</translation>
    </message>
    <message>
        <source>filled cells</source>
        <translation>ô có nội dung</translation>
    </message>
    <message>
        <source>The table takes too long to read. Copy the part that is needed into a file of its own.</source>
        <translation>Đọc bảng quá lâu. Hãy chép phần cần dùng ra tệp riêng.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
    </message>
    <message>
        <source>“%1” could not be opened. It may have been moved, or another program holds it. Close it there and try again.</source>
        <translation>Không mở được “%1”. Tệp có thể đã bị chuyển đi, hoặc chương trình khác đang giữ. Hãy đóng ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which no table of a report is. Copy the part that is needed into a file of its own.</source>
        <translation>“%1” lớn hơn %2 MB, không bảng báo cáo nào như vậy. Hãy chép phần cần dùng ra tệp riêng.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password or in the old format of Excel (.xls). It cannot be read like this. Open it in Excel or LibreOffice and save it as .xlsx without a password.</source>
        <translation>“%1” có mật khẩu hoặc theo định dạng Excel cũ (.xls) nên không đọc được. Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx không mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Copy it to this computer and try again.</source>
        <translation>Không đọc được “%1” đến hết. Hãy chép tệp vào máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more rows, columns or filled cells than this program takes at once. Copy the part that is needed into a file of its own.</source>
        <translation>Trang tính “%1” có nhiều hàng, cột hoặc ô hơn mức chương trình nhận một lần. Hãy chép phần cần dùng ra tệp riêng.</translation>
    </message>
    <message>
        <source>The file is an archive but no workbook that this program can read. It takes .xlsx, .xlsm and text files with separators. Save it as .xlsx and try again.</source>
        <translation>Tệp là tệp nén nhưng không phải sổ tính đọc được. Chương trình nhận .xlsx, .xlsm và tệp chữ có dấu phân cách. Hãy lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or its content is not what a spreadsheet writes. Nothing was taken from it. Open it in Excel or LibreOffice, save it again and try that file.</source>
        <translation>Sổ tính bị hỏng, hoặc nội dung không phải do chương trình bảng tính ghi. Chưa lấy gì từ tệp. Hãy mở bằng Excel hoặc LibreOffice, lưu lại rồi thử.</translation>
    </message>
    <message>
        <source>The texts of the workbook are larger than this program takes at once. Copy the part that is needed into a file of its own.</source>
        <translation>Phần chữ của sổ tính quá lớn. Hãy chép phần cần dùng ra tệp riêng.</translation>
    </message>
    <message>
        <source>A package could not be kept while it was fetched. Free some space on the drive of the workspace; it will be tried again.</source>
        <translation>Không ghi được gói trong khi tải về. Hãy giải phóng dung lượng trên ổ chứa không gian làm việc; chương trình sẽ thử lại.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before everything was here. It will be looked at again.</source>
        <translation>Kết nối tới %1 bị ngắt trước khi nhận đủ. Chương trình sẽ xem lại.</translation>
    </message>
    <message>
        <source>The answer of %1 was longer than any honest one, so it was not read to its end. Ask the people who run it.</source>
        <translation>Trả lời của %1 dài hơn mọi trả lời bình thường nên không đọc hết. Hãy hỏi bên vận hành.</translation>
    </message>
    <message>
        <source>%1 answers, but what was asked for is not there. Check the address of the folder.</source>
        <translation>%1 có trả lời nhưng không có thứ cần tìm. Hãy kiểm tra địa chỉ thư mục.</translation>
    </message>
    <message>
        <source>%1 does not speak WebDAV at this address, so nothing was taken in. Check the address of the folder.</source>
        <translation>%1 không phục vụ WebDAV ở địa chỉ này nên không nhận gì. Hãy kiểm tra địa chỉ thư mục.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies on another server than the folder, so it was not fetched.</source>
        <translation>“%1” nằm trên máy chủ khác với thư mục nên không tải về.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was fetched. It will be fetched again.</source>
        <translation>“%1” thay đổi trong khi tải về. Chương trình sẽ tải lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than the listing says or than a package may be, so it was not taken in. Ask the people who put it there.</source>
        <translation>“%1” lớn hơn mức đã khai hoặc mức cho phép nên không nhận. Hãy hỏi người đặt tệp.</translation>
    </message>
    <message>
        <source>What the server says about the folder cannot be read, so nothing was taken in. Check that the address is one of a WebDAV folder, and ask the people who run it.</source>
        <translation>Không đọc được danh sách thư mục mà máy chủ trả về nên không nhận gì. Hãy kiểm tra địa chỉ có đúng là thư mục WebDAV không và hỏi bên vận hành.</translation>
    </message>
    <message>
        <source>The folder lists more than %1 entries, so it was not taken in. Let its people clear it or make a smaller one.</source>
        <translation>Thư mục liệt kê hơn %1 mục nên không nhận. Hãy đề nghị bên vận hành dọn bớt hoặc tạo thư mục nhỏ hơn.</translation>
    </message>
    <message>
        <source>The workspace is read only, so nothing can be added to the log. Open it where it may be written, or copy it.</source>
        <translation>Sổ làm việc chỉ đọc nên không ghi thêm được. Hãy mở ở nơi ghi được, hoặc chép ra.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Thêm minh chứng</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n more without a figure</source>
        <translation>
            <numerusform>, %n hoạt động nữa chưa có số</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no figure of a form that is here, so no events can be shown for it. Open the report again.</source>
        <translation>Đây không phải ô số liệu của biểu nào ở đây nên không có hoạt động để hiện. Hãy mở lại báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n event(s) from %1</source>
        <translation>
            <numerusform>Nhập %n hoạt động từ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The package was not accepted: %n remark(s) on its cells and paragraphs are prepared. Return it with them, or remove them first.</source>
        <translation>
            <numerusform>Chưa chấp nhận gói: đã soạn %n nhận xét về các ô và đoạn. Hãy trả lại kèm các nhận xét đó, hoặc bỏ chúng trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>The package was not answered: the remark has %1 characters, and it may have at most %2. Shorten it, or put remarks on cells and paragraphs.</source>
        <translation>Chưa trả lời gói: nhận xét có %1 ký tự, trong khi chỉ được nhiều nhất %2. Hãy rút ngắn, hoặc ghi nhận xét vào từng ô, từng đoạn.</translation>
    </message>
    <message>
        <source>The package was not answered: a remark was added or removed while the answer was being made. Look at the remarks, then answer again.</source>
        <translation>Chưa trả lời gói: một nhận xét đã được thêm hoặc bỏ trong lúc đang lập gói trả lời. Hãy xem lại các nhận xét rồi trả lời lại.</translation>
    </message>
    <message>
        <source>The events of the demonstration are not whole. Install the program again.</source>
        <translation>Hoạt động mẫu không đầy đủ. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <source>it cannot be opened: %1. Check the file and its rights.</source>
        <translation>không mở được tệp: %1. Hãy kiểm tra tệp và quyền truy cập.</translation>
    </message>
    <message>
        <source>it is larger than 4 MiB, and no form is. Take it out of the folder.</source>
        <translation>tệp lớn hơn 4 MiB, không biểu mẫu nào lớn như vậy. Hãy đưa tệp ra khỏi thư mục.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>Không dùng tệp %1: %2</translation>
    </message>
    <message>
        <source>the file %1 holds the same form and edition. Keep one of them, or give one another edition.</source>
        <translation>tệp %1 chứa cùng biểu mẫu và phiên bản. Hãy giữ một tệp, hoặc đổi phiên bản của một trong hai.</translation>
    </message>
    <message>
        <source>Only the first %1 files of the folder were read. Take out what is no form.</source>
        <translation>Chỉ đọc %1 tệp đầu tiên trong thư mục. Hãy bỏ ra những tệp không phải biểu mẫu.</translation>
    </message>
    <message>
        <source>The folder %1 is not there or may not be read. Plug in the stick or open the share; it is looked at again by itself.</source>
        <translation>Không có thư mục %1 hoặc không được phép đọc. Hãy cắm USB hoặc mở ổ dùng chung; chương trình sẽ tự xem lại.</translation>
    </message>
    <message>
        <source>The folder holds more than %1 files, so it was not taken in. Choose a smaller folder, or clear this one.</source>
        <translation>Thư mục có hơn %1 tệp nên không nhận. Hãy chọn thư mục nhỏ hơn hoặc dọn thư mục này.</translation>
    </message>
    <message>
        <source>This computer does not know the password of the source &quot;%1&quot;. Type it in the inbox, under Sources.</source>
        <translation>Máy tính này không biết mật khẩu của nguồn “%1”. Hãy nhập trong hộp nhận, mục Nguồn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than a package may be, so it was not fetched. Ask the sender for smaller packages.</source>
        <translation>“%1” lớn hơn mức cho phép của một gói nên không tải về. Hãy đề nghị nơi gửi gửi gói nhỏ hơn.</translation>
    </message>
    <message>
        <source>It is no package that can be taken in.</source>
        <translation>Đây không phải gói có thể nhận.</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>Hãy đặt tên cho nguồn.</translation>
    </message>
    <message>
        <source>Choose the folder.</source>
        <translation>Hãy chọn thư mục.</translation>
    </message>
    <message>
        <source>Write the folder&apos;s address as https://…</source>
        <translation>Hãy viết địa chỉ thư mục dạng https://…</translation>
    </message>
    <message>
        <source>The address holds a name or a password. Write them into their own fields.</source>
        <translation>Địa chỉ có chứa tên hoặc mật khẩu. Hãy viết chúng vào ô riêng.</translation>
    </message>
    <message>
        <source>The remark was not taken: %1. Look the place up in the package, then try again.</source>
        <translation>Chưa nhận nhận xét: %1. Hãy tra lại vị trí trong gói rồi thử lại.</translation>
    </message>
    <message>
        <source>The remark was not taken: remarks are put on submissions that came in and wait for a decision, and this package does not. Choose one of those in the inbox.</source>
        <translation>Chưa nhận nhận xét: chỉ ghi nhận xét vào gói gửi đến đang chờ quyết định, còn gói này thì không. Hãy chọn một gói như thế trong hộp đến.</translation>
    </message>
    <message>
        <source>the package holds no report &quot;%1&quot;</source>
        <translation>gói không có báo cáo “%1”</translation>
    </message>
    <message>
        <source>the report has no cell &quot;%1&quot;</source>
        <translation>báo cáo không có ô “%1”</translation>
    </message>
    <message>
        <source>the cell &quot;%1&quot; is in several forms (%2), and none of them was named</source>
        <translation>ô “%1” có trong nhiều biểu (%2) mà chưa nói rõ biểu nào</translation>
    </message>
    <message>
        <source>the package holds no material &quot;%1&quot;</source>
        <translation>gói không có tài liệu “%1”</translation>
    </message>
    <message>
        <source>“%1” has %2 paragraphs, and number %3 is none of them</source>
        <translation>“%1” có %2 đoạn, không có đoạn số %3</translation>
    </message>
    <message>
        <source>%1: cell %2</source>
        <translation>%1: ô %2</translation>
    </message>
    <message>
        <source>paragraph %1: “%2”</source>
        <translation>đoạn %1: “%2”</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>cả gói</translation>
    </message>
    <message>
        <source>the accepted report of %1</source>
        <translation>báo cáo đã tiếp nhận của %1</translation>
    </message>
    <message>
        <source>The server %1 did not show all its keys in time, so it could not be recognised and nothing was sent. It will be tried again.</source>
        <translation>Máy chủ %1 không cho xem kịp mọi khóa của nó nên chưa nhận ra được, chưa gửi gì. Chương trình sẽ thử lại.</translation>
    </message>
    <message>
        <source>There is no report with the form %1 in the workspace, so nothing was done. Name the form by its id (tt20-2013/10d) or code (10d), and the period with --period 2020-y.</source>
        <translation>Không có báo cáo nào có biểu mẫu %1 trong không gian làm việc nên chưa làm gì. Hãy gọi biểu mẫu theo mã (tt20-2013/10d) hoặc ký hiệu (10d), và kỳ bằng --period 2020-y.</translation>
    </message>
    <message>
        <source>Several reports have the form %1. Say which period: --period 2020-6m, 2020-y or 2020-official.</source>
        <translation>Có nhiều báo cáo dùng biểu mẫu %1. Hãy nói rõ kỳ: --period 2020-6m, 2020-y hoặc 2020-official.</translation>
    </message>
    <message>
        <source>Say as what: --pdf, --docx, --xlsx, --csv, or --workbook for one to fill in; --out names the file when there is one.</source>
        <translation>Hãy nói rõ dạng: --pdf, --docx, --xlsx, --csv, hoặc --workbook cho bảng tính để điền; --out đặt tên tệp khi chỉ có một tệp.</translation>
    </message>
    <message>
        <source>The workbook does not say for which form it is, so nothing was taken. Name the form and the period: --form 10d --period 2020-y.</source>
        <translation>Tệp bảng tính không ghi là của biểu mẫu nào nên chưa lấy số liệu. Hãy nêu biểu mẫu và kỳ: --form 10d --period 2020-y.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>(estimate)</source>
        <translation>(ước tính)</translation>
    </message>
    <message>
        <source>%1  %2: %3 → %4</source>
        <translation>%1  %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1  %2: %3, “%4” cannot be taken</source>
        <translation>%1  %2: %3, không lấy được “%4”</translation>
    </message>
    <message>
        <source>Its figures come over into this edition with --take-over.</source>
        <translation>Dùng --take-over để chuyển số liệu sang phiên bản này.</translation>
    </message>
    <message>
        <source>took %1 of %2 differences; %3 figures are the same, %4 cannot be taken</source>
        <translation>đã lấy %1 trong %2 chỗ khác; %3 số liệu giống nhau, %4 không lấy được</translation>
    </message>
    <message>
        <source>would take %1 of %2 differences with --apply; %3 figures are the same, %4 cannot be taken</source>
        <translation>sẽ lấy %1 trong %2 chỗ khác nếu có --apply; %3 số liệu giống nhau, %4 không lấy được</translation>
    </message>
    <message>
        <source>Say which period: 2020-6m, 2020-y or 2020-official.</source>
        <translation>Hãy nói rõ kỳ: 2020-6m, 2020-y hoặc 2020-official.</translation>
    </message>
    <message>
        <source>No report can be begun, because no form for this kind of unit and this period is installed. Choose another period, or install the form.</source>
        <translation>Không lập được báo cáo vì chưa có biểu mẫu cho loại đơn vị và kỳ này. Hãy chọn kỳ khác hoặc cài biểu mẫu.</translation>
    </message>
    <message>
        <source>There is a report for this period already, so none was begun.</source>
        <translation>Đã có báo cáo cho kỳ này nên không lập mới.</translation>
    </message>
    <message>
        <source>begun: %1</source>
        <translation>đã lập: %1</translation>
    </message>
    <message>
        <source>forms of a report: begins them for a period, prints one, writes a workbook to fill in, shows what a filled-in workbook would change and takes it in with --apply (--all: also what there is a remark on)</source>
        <translation>biểu mẫu của báo cáo: lập cho một kỳ, in một biểu, xuất bảng tính để điền, cho xem bảng tính đã điền sẽ thay đổi gì và lấy vào bằng --apply (--all: cả chỗ có lưu ý)</translation>
    </message>
    <message>
        <source>There is neither a file nor a form “%1”. List the forms: pholuat-console forms list</source>
        <translation>Không có tệp hay biểu “%1”. Xem danh sách: pholuat-console forms list</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>biểu riêng</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>đi kèm</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>chuyển chỗ</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>khóa khác</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Hai bản giống nhau.</translation>
    </message>
    <message>
        <source>%1: %2, edition %3, is in use</source>
        <translation>%1: %2, bản %3, đã được đưa vào dùng</translation>
    </message>
    <message>
        <source>Not understood. Write one of: forms list, forms check FILE…, forms compare A B, forms import FILE…</source>
        <translation>Không hiểu. Hãy viết một trong các lệnh: forms list, forms check TỆP…, forms compare A B, forms import TỆP…</translation>
    </message>
    <message>
        <source>statistical forms: those that are known, what is wrong with a file, what two editions differ in (a FILE or ID#EDITION), taking a file into --forms FOLDER</source>
        <translation>biểu mẫu thống kê: các biểu đã biết, chỗ sai của một tệp, chỗ khác nhau của hai bản (TỆP hoặc MÃ#BẢN), nhận tệp vào thư mục --forms</translation>
    </message>
    <message>
        <source>pholuat-console [--json] [--language vi|en] [--forms FOLDER] [--authorities FOLDER] VERB …   does without windows what the program does</source>
        <translation>pholuat-console [--json] [--language vi|en] [--forms THƯ-MỤC] [--authorities THƯ-MỤC] LỆNH …   làm không cần cửa sổ những gì chương trình làm</translation>
    </message>
    <message>
        <source>The document could not be written, probably because the folder for temporary files is full. Free some space and try again.</source>
        <translation>Không ghi được văn bản, có lẽ vì thư mục tệp tạm đã đầy. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>điều kiện</translation>
    </message>
    <message>
        <source>The form has no such part any more. Choose another one.</source>
        <translation>Biểu không còn phần này. Hãy chọn phần khác.</translation>
    </message>
    <message>
        <source>Nothing can stand under a row without a key. Give it a key first.</source>
        <translation>Hàng chưa có khóa thì không có hàng con được. Hãy đặt khóa trước.</translation>
    </message>
    <message>
        <source>This part belongs to every form and stays. Choose a column, row or rule to remove.</source>
        <translation>Biểu nào cũng có phần này nên không xóa được. Hãy chọn một cột, hàng hoặc quy tắc.</translation>
    </message>
    <message>
        <source>Only columns, rows and rules can be moved. Choose one.</source>
        <translation>Chỉ chuyển được cột, hàng và quy tắc. Hãy chọn một trong số đó.</translation>
    </message>
    <message>
        <source>Rules are one list and cannot be moved in or out. Move it up or down.</source>
        <translation>Quy tắc là một danh sách, không đưa vào hay ra được. Hãy chuyển lên hoặc xuống.</translation>
    </message>
    <message>
        <source>It is at the end already and stays where it is.</source>
        <translation>Đã ở đầu mút nên giữ nguyên chỗ.</translation>
    </message>
    <message>
        <source>It is at the end of its group already and stays where it is. Move it out of the group first.</source>
        <translation>Đã ở đầu mút của nhóm nên giữ nguyên chỗ. Hãy đưa ra khỏi nhóm trước.</translation>
    </message>
    <message>
        <source>No group stands beside this column. Add a group, then move the column into it.</source>
        <translation>Cạnh cột này không có nhóm nào. Hãy thêm nhóm rồi đưa cột vào.</translation>
    </message>
    <message>
        <source>This column stands in no group, so it cannot be moved out of one.</source>
        <translation>Cột này không ở trong nhóm nào nên không đưa ra được.</translation>
    </message>
    <message>
        <source>It is the first row here already and stays where it is.</source>
        <translation>Đã là hàng đầu ở đây nên giữ nguyên chỗ.</translation>
    </message>
    <message>
        <source>It is the last row here already and stays where it is.</source>
        <translation>Đã là hàng cuối ở đây nên giữ nguyên chỗ.</translation>
    </message>
    <message>
        <source>No row stands above this one that it could belong under. Move it down first.</source>
        <translation>Phía trên không có hàng nào để làm hàng cha. Hãy chuyển xuống trước.</translation>
    </message>
    <message>
        <source>This row belongs under no other row, so it cannot be moved out.</source>
        <translation>Hàng này không thuộc hàng nào nên không đưa ra được.</translation>
    </message>
    <message>
        <source>%1: formulas go in a circle: %2. None of these cells can be computed. Correct one of these formulas.</source>
        <translation>%1: các công thức xoay vòng: %2. Không tính được ô nào trong số này. Hãy sửa một trong các công thức đó.</translation>
    </message>
    <message>
        <source>Only columns and rows have a key. Choose one of them.</source>
        <translation>Chỉ cột và hàng có khóa. Hãy chọn một cột hoặc hàng.</translation>
    </message>
    <message>
        <source>“%1” cannot be a key: a key is a letter followed by letters and digits, and no word of formulas. Write another one.</source>
        <translation>“%1” không thể làm khóa: khóa là một chữ cái rồi đến chữ cái và chữ số, không trùng từ của công thức. Hãy viết khóa khác.</translation>
    </message>
    <message>
        <source>“%1” already is the key of another row or column. Write another one.</source>
        <translation>“%1” đã là khóa của hàng hoặc cột khác. Hãy viết khóa khác.</translation>
    </message>
    <message>
        <source>This file holds no form: an object in braces was expected. Choose the file of a form.</source>
        <translation>Tệp này không chứa biểu mẫu: cần một đối tượng trong ngoặc nhọn. Hãy chọn tệp biểu mẫu.</translation>
    </message>
    <message>
        <source>The formula “%1” cannot be used: character %2: %3. Correct the formula.</source>
        <translation>Không dùng được công thức “%1”: ký tự thứ %2: %3. Hãy sửa công thức.</translation>
    </message>
    <message>
        <source>None of the authorities you trust could be read, so no signature is called proved. Check the folder of certificates in the settings, and that the package libnss3-tools is installed.</source>
        <translation>Không đọc được tổ chức chứng thực nào bạn tin cậy nên không chữ ký nào được coi là đã xác thực. Hãy kiểm tra thư mục chứng thư trong phần cài đặt và gói libnss3-tools đã được cài.</translation>
    </message>
    <message>
        <source>No table of the form %1 was found in the workbook: nowhere is there its row of column numbers, A (1) (2) and so on. Nothing was taken. Write a workbook to fill in from the report, copy the figures into it, and take that one.</source>
        <translation>Không tìm thấy bảng của biểu mẫu %1 trong tệp bảng tính: không có hàng số thứ tự cột A (1) (2)… Chưa lấy số liệu nào. Hãy xuất bảng tính để điền từ báo cáo, chép số liệu vào đó rồi lấy vào tệp ấy.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more rows and columns like these. Look whether the workbook is whole.</source>
        <translation>
            <numerusform>Còn %n hàng và cột như vậy nữa. Hãy xem tệp bảng tính có đủ không.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column (%1) stands twice in the workbook, so which figures count is not known and none of them was read. Delete one of the two.</source>
        <translation>Cột (%1) có hai lần trong tệp bảng tính nên không biết số liệu nào đúng và không đọc cột nào. Hãy xóa một trong hai cột.</translation>
    </message>
    <message>
        <source>Column (%1) is not in the workbook; its figures stay as they are.</source>
        <translation>Tệp bảng tính không có cột (%1); số liệu của cột này giữ nguyên.</translation>
    </message>
    <message>
        <source>The sheet “%1” has so many merged cells that its figures cannot be told apart. Nothing was taken. Undo the merging there and try again.</source>
        <translation>Trang tính “%1” có quá nhiều ô gộp nên không phân biệt được số liệu. Chưa lấy số liệu nào. Hãy bỏ gộp ô rồi thử lại.</translation>
    </message>
    <message>
        <source>The row carries this title, but was written for another one. It was read by its title. Compare it with the paper before you take it.</source>
        <translation>Hàng mang tên này nhưng khi xuất là của hàng khác. Đã đọc theo tên hàng. Hãy đối chiếu với bản giấy trước khi lấy.</translation>
    </message>
    <message>
        <source>The row “%1” stands twice in the workbook, also in line %2, so which figures count is not known and none of them was read. Delete one of the two.</source>
        <translation>Hàng “%1” có hai lần trong tệp bảng tính, lần nữa ở dòng %2, nên không biết số liệu nào đúng và không đọc hàng nào. Hãy xóa một trong hai hàng.</translation>
    </message>
    <message>
        <source>The row “%1” is not in the workbook; its figures stay as they are.</source>
        <translation>Tệp bảng tính không có hàng “%1”; số liệu của hàng này giữ nguyên.</translation>
    </message>
    <message>
        <source>Line %1 of the workbook is no row of the form, so its figures were not read. Write them into a row that the form has.</source>
        <translation>Dòng %1 của tệp bảng tính không phải là hàng của biểu mẫu nên không đọc số liệu. Hãy ghi số liệu vào một hàng có trong biểu mẫu.</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>the official year %1</source>
        <translation>năm %1 (chính thức)</translation>
    </message>
    <message>
        <source>This is a sum, which the form computes as %1. Take it only to write another figure over the sum; it stays marked then.</source>
        <translation>Đây là số cộng, biểu mẫu tính ra %1. Chỉ lấy nếu muốn ghi số khác đè lên; ô sẽ luôn được đánh dấu.</translation>
    </message>
    <message>
        <source>This is a workbook of the form %1, but the form %2 is open. Nothing was taken. Open the form it belongs to, or choose its own workbook.</source>
        <translation>Đây là tệp bảng tính của biểu mẫu %1, nhưng đang mở biểu mẫu %2. Chưa lấy số liệu nào. Hãy mở đúng biểu mẫu của tệp, hoặc chọn tệp của biểu mẫu này.</translation>
    </message>
    <message>
        <source>This is the workbook of %1, but the report is that of %2. Nothing was taken. Choose the workbook of this unit.</source>
        <translation>Đây là tệp bảng tính của %1, nhưng báo cáo là của %2. Chưa lấy số liệu nào. Hãy chọn tệp của đơn vị này.</translation>
    </message>
    <message>
        <source>This is a workbook for %1, but the report is for %2. Nothing was taken. Choose the workbook of this period.</source>
        <translation>Đây là tệp bảng tính của %1, nhưng báo cáo là của %2. Chưa lấy số liệu nào. Hãy chọn tệp của kỳ này.</translation>
    </message>
    <message>
        <source>This is a workbook of edition %1 of the form %2, but the report is filled in on edition %3. Nothing was taken. Let its figures be taken over into this edition, or write a new workbook from the report.</source>
        <translation>Đây là tệp bảng tính theo phiên bản %1 của biểu mẫu %2, nhưng báo cáo dùng phiên bản %3. Chưa lấy số liệu nào. Hãy cho chuyển số liệu sang phiên bản này, hoặc xuất bảng tính mới từ báo cáo.</translation>
    </message>
    <message>
        <source>The workbook does not say for which form, unit and period it is. Compare its title with the report before you take anything.</source>
        <translation>Tệp bảng tính không ghi biểu mẫu, đơn vị và kỳ báo cáo. Hãy đối chiếu tiêu đề với báo cáo trước khi lấy số liệu.</translation>
    </message>
    <message>
        <source>The figure stands in merged cells (%1), so whose it is cannot be known. Undo the merging and write each figure into its own cell.</source>
        <translation>Số liệu nằm trong ô gộp (%1) nên không biết là của ô nào. Hãy bỏ gộp và ghi từng số vào ô của nó.</translation>
    </message>
    <message>
        <source>The column does not apply to this row, where “-” stands. Look whether the figure belongs to another row or column.</source>
        <translation>Cột này không áp dụng cho hàng này, nơi ghi “-”. Hãy xem số liệu có thuộc hàng hoặc cột khác không.</translation>
    </message>
    <message>
        <source>“-” stands where a figure belongs. Write 0 if there was nothing to count.</source>
        <translation>Ghi “-” ở chỗ phải có số liệu. Hãy ghi 0 nếu không phát sinh.</translation>
    </message>
    <message>
        <source>The report was changed after the workbook was written, which still holds the old figure. Take it only to go back to that.</source>
        <translation>Báo cáo đã thay đổi sau khi xuất bảng tính, tệp vẫn giữ số cũ. Chỉ lấy nếu muốn quay về số cũ.</translation>
    </message>
    <message>
        <source>Both were changed since the workbook was written, when the figure was %1. Choose one of the two.</source>
        <translation>Cả hai bên đều đã thay đổi từ khi xuất bảng tính, lúc đó số là %1. Hãy chọn một trong hai.</translation>
    </message>
    <message>
        <source>The cell is blank in the workbook. Take it only if there is no figure any more.</source>
        <translation>Ô này trống trong tệp bảng tính. Chỉ lấy nếu không còn số liệu nữa.</translation>
    </message>
    <message>
        <source>The report has a figure over this sum; in the workbook the formula stands again. Take it to let the form compute the sum.</source>
        <translation>Báo cáo có số ghi đè lên số cộng này; trong tệp bảng tính đã là công thức. Hãy lấy để biểu mẫu tự cộng lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) of the workbook differ from what the form computes; a formula may have been changed. The form&apos;s own sums count.</source>
        <translation>
            <numerusform>%n số cộng của tệp bảng tính khác với kết quả biểu mẫu tính; có thể công thức đã bị sửa. Số cộng của biểu mẫu được dùng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of the workbook have no place in this edition and were not taken over. Compare them with the workbook.</source>
        <translation>
            <numerusform>%n số liệu của tệp bảng tính không có chỗ trong phiên bản này nên không chuyển sang. Hãy đối chiếu với tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is larger than any count of a report. Look whether two figures ran into one.</source>
        <translation>%1 lớn hơn mọi số đếm của báo cáo. Hãy xem có phải hai số bị dính làm một không.</translation>
    </message>
    <message>
        <source>%1 is negative, and a count never is. Write how many there were.</source>
        <translation>%1 là số âm, mà số đếm không bao giờ âm. Hãy ghi số lượng thật.</translation>
    </message>
    <message>
        <source>%1 is a fraction, and a count is whole. If thousands were meant, write the figure without a separator.</source>
        <translation>%1 là số lẻ, mà số đếm phải là số nguyên. Nếu là hàng nghìn, hãy ghi số không kèm dấu phân cách.</translation>
    </message>
    <message>
        <source>A formula stands here, but the file does not hold its result. Open it in Excel or LibreOffice, save it, and take it again.</source>
        <translation>Ở đây có công thức nhưng tệp không chứa kết quả. Hãy mở bằng Excel hoặc LibreOffice, lưu lại rồi lấy vào lần nữa.</translation>
    </message>
    <message>
        <source>“%1” is what a formula gives when something in it is wrong. Put the formula right, or write the figure.</source>
        <translation>“%1” là kết quả của công thức bị lỗi. Hãy sửa công thức hoặc ghi số liệu.</translation>
    </message>
    <message>
        <source>“%1” is no figure. Write the figure with its digits only.</source>
        <translation>“%1” không phải là số liệu. Hãy chỉ ghi các chữ số.</translation>
    </message>
    <message>
        <source>A date stands here: the spreadsheet may have made one of the figure that was typed. Set the cell&apos;s format to a number and type it again.</source>
        <translation>Ở đây là ngày tháng: phần mềm bảng tính có thể đã biến số vừa gõ thành ngày. Hãy đặt định dạng ô là số rồi gõ lại.</translation>
    </message>
    <message>
        <source>A long text stands where a figure belongs. Write the figure with its digits only.</source>
        <translation>Một đoạn văn bản dài nằm ở chỗ của số liệu. Hãy chỉ ghi các chữ số.</translation>
    </message>
    <message>
        <source>This edition ships with the program and is only read. Make the next edition of it, then change that.</source>
        <translation>Bản này đi kèm chương trình, chỉ để đọc. Hãy lập bản kế tiếp rồi sửa bản đó.</translation>
    </message>
    <message>
        <source>Another form of your own already is %1, edition %2. Give this one another edition.</source>
        <translation>Đơn vị đã có biểu khác là %1, bản %2. Hãy đặt số bản khác cho biểu này.</translation>
    </message>
    <message>
        <source>This report has no such form. Begin the report again for its period.</source>
        <translation>Báo cáo này không có biểu mẫu đó. Hãy lập lại báo cáo cho kỳ này.</translation>
    </message>
    <message>
        <source>The report cannot be changed any more, so nothing was taken. Make a new version of it first.</source>
        <translation>Báo cáo không sửa được nữa nên chưa lấy số liệu nào. Hãy lập phiên bản mới trước.</translation>
    </message>
    <message>
        <source>The report was changed since it was compared with the workbook, so nothing was taken. Compare them again.</source>
        <translation>Báo cáo đã thay đổi sau khi so sánh với tệp bảng tính nên chưa lấy số liệu nào. Hãy so sánh lại.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n figure(s) from %1</source>
        <translation>
            <numerusform>Lấy %n số liệu từ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits for &quot;%1&quot; is left to a desk that has its password. %2</source>
        <translation>Những gì chờ gửi đến “%1” được để lại cho máy có mật khẩu. %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make room on the disk or check the rights of the folder.</source>
        <translation>Không ghi được “%1”: %2. Hãy dọn chỗ trên đĩa hoặc kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2. Check the rights of the folder.</source>
        <translation>Không xóa được “%1”: %2. Hãy kiểm tra quyền của thư mục.</translation>
    </message>
    <message>
        <source>No folder for forms of your own is set up, so the form was not put anywhere. The console takes one with --forms FOLDER.</source>
        <translation>Chưa đặt thư mục biểu mẫu của đơn vị nên chưa lưu biểu vào đâu. Bản dòng lệnh nhận thư mục qua --forms THƯ_MỤC.</translation>
    </message>
    <message>
        <source>This form cannot be used: at %1: %2</source>
        <translation>Không dùng được biểu này: tại %1: %2</translation>
    </message>
    <message>
        <source>The draft %1 cannot be read: %2</source>
        <translation>Không đọc được bản nháp %1: %2</translation>
    </message>
    <message>
        <source>Edition %1 of %2 ships with the program. Give yours another edition.</source>
        <translation>Bản %1 của %2 đi kèm chương trình. Hãy đặt số bản khác cho biểu của đơn vị.</translation>
    </message>
    <message>
        <source>The form was written to %1 but is not used. Look at the troubles under Settings, Forms.</source>
        <translation>Đã ghi biểu vào %1 nhưng chưa được dùng. Hãy xem vướng mắc ở Thiết đặt, Biểu mẫu.</translation>
    </message>
    <message>
        <source>%1, edition %2, is no form of your own, so it stays. Choose one of your own.</source>
        <translation>%1, bản %2, không phải biểu của đơn vị nên được giữ lại. Hãy chọn biểu của đơn vị.</translation>
    </message>
    <message>
        <source>%1, edition %2, is here already with another content, so the file was not taken. Give the file another edition, or compare the two and change yours.</source>
        <translation>%1, bản %2, đã có ở đây với nội dung khác nên không nhận tệp. Hãy đặt số bản khác cho tệp, hoặc so sánh hai bản rồi sửa bản của đơn vị.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Mã nhận dạng</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Tên trong công thức</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Số biểu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Văn bản ban hành</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Filed by</source>
        <translation>Cấp lập biểu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Total row</source>
        <translation>Hàng tổng</translation>
    </message>
    <message>
        <source>Filed for</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số cột</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Tính bằng</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Chú thích</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <source>Belongs under</source>
        <translation>Thuộc hàng</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>Mỗi đơn vị một hàng</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>Trừ</translation>
    </message>
    <message>
        <source>“-” in columns</source>
        <translation>“-” ở các cột</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Các hàng</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Các quy tắc</translation>
    </message>
    <message>
        <source>Columns of the group</source>
        <translation>Các cột của nhóm</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(chưa có tên)</translation>
    </message>
    <message>
        <source>Taken over from %1, edition %2</source>
        <translation>Chuyển từ %1, bản %2</translation>
    </message>
    <message>
        <source>The form</source>
        <translation>Toàn biểu</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>ký tự thứ %1</translation>
    </message>
    <message>
        <source>waits for a desk that has the password</source>
        <translation>chờ máy có mật khẩu</translation>
    </message>
    <message>
        <source>%1 → %2 will be sent from its start; send what waits with: pholuat-console outbox</source>
        <translation>%1 → %2 sẽ được gửi lại từ đầu; gửi những gì đang chờ bằng: pholuat-console outbox</translation>
    </message>
    <message>
        <source>keeps that a person found the package there: who confirmed it, when, in which words</source>
        <translation>ghi lại rằng có người đã xác nhận gói ở nơi nhận: ai xác nhận, lúc nào, bằng lời thế nào</translation>
    </message>
    <message>
        <source>a person found that the package is not there: it is sent again from its start</source>
        <translation>có người xác nhận gói chưa có ở nơi nhận: gửi lại từ đầu</translation>
    </message>
    <message>
        <source>The password for %1 is not known here, so nothing was sent. Unlock the keychain, or type the password again in the settings.</source>
        <translation>Chưa biết mật khẩu của %1 nên chưa gửi gì. Hãy mở khóa kho mật khẩu, hoặc nhập lại mật khẩu trong phần cài đặt.</translation>
    </message>
    <message>
        <source>It was not marked as delivered: nothing is written that shows it. Write who confirmed it, when, and what they said.</source>
        <translation>Chưa đánh dấu là đã nhận: chưa ghi gì làm căn cứ. Hãy ghi ai xác nhận, lúc nào và nội dung xác nhận.</translation>
    </message>
    <message>
        <source>Nothing of this package was sent there yet, so it cannot be marked as delivered. Send it first.</source>
        <translation>Gói này chưa hề được gửi đến đó nên không thể đánh dấu là đã nhận. Hãy gửi trước.</translation>
    </message>
    <message>
        <source>Everything was sent, but the destination no longer knows of it: it may have taken the package in, or dropped it. Ask the people who run it: if they have it, mark it as delivered; if not, send it anew.</source>
        <translation>Đã gửi hết, nhưng nơi nhận không còn biết đến gói này: có thể đã tiếp nhận, cũng có thể đã bỏ. Hãy hỏi người quản trị nơi nhận: nếu có, đánh dấu là đã nhận; nếu không, gửi lại từ đầu.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ActivitiesPage</name>
    <message numerus="yes">
        <source>%n event(s) were taken in. Undo takes them out again, all at once.</source>
        <translation>
            <numerusform>Đã nhập %n hoạt động. Hoàn tác để bỏ ra cùng lúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>a table on its way into the log</source>
        <translation>bảng đang nhập vào nhật ký</translation>
    </message>
    <message>
        <source>Every event of legal education stands here with its day, so that each report can cut its own period out of them. Type into the row on top of the table: Tab goes from field to field, Enter adds. A cell of the table is changed with F2. Figures by group, language and counter, money and evidence stand at the right. A table kept in Excel is taken in by Ctrl+Shift+I or by dropping it here; a row that is here already is pointed out. Reports suggest their figures from the log and show the events behind each.</source>
        <translation>Mọi hoạt động PBGDPL ghi ở đây theo ngày, để mỗi báo cáo tự cắt kỳ của mình. Gõ vào hàng trên cùng của bảng: Tab sang ô kế tiếp, Enter để thêm. Sửa một ô bằng F2. Số liệu theo nhóm, ngôn ngữ, chỉ số, kinh phí và minh chứng ở bên phải. Sổ Excel nhập bằng Ctrl+Shift+I hoặc kéo thả vào đây; hàng đã có sẽ được chỉ ra. Báo cáo gợi ý số liệu từ nhật ký và mở được các hoạt động đứng sau từng số.</translation>
    </message>
    <message>
        <source>&amp;New event</source>
        <translation>Hoạt động &amp;mới</translation>
    </message>
    <message>
        <source>Take in a ta&amp;ble…</source>
        <translation>Nhập &amp;dữ liệu từ bảng…</translation>
    </message>
    <message>
        <source>Take in a table of events</source>
        <translation>Nhập bảng hoạt động</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Bảng (*.xlsx *.xlsm *.csv *.tsv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>&amp;Delete the chosen events</source>
        <translation>&amp;Xóa các hoạt động đã chọn</translation>
    </message>
    <message>
        <source>&amp;Find an event</source>
        <translation>&amp;Tìm hoạt động</translation>
    </message>
    <message>
        <source>Find events; accents are optional</source>
        <translation>Tìm hoạt động; không cần dấu</translation>
    </message>
    <message>
        <source>Find topic, place or note…</source>
        <translation>Tìm nội dung, địa điểm, ghi chú…</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>This &amp;month only</source>
        <translation>Chỉ tháng nà&amp;y</translation>
    </message>
    <message>
        <source>Only events of the month that the calendar shows</source>
        <translation>Chỉ hoạt động của tháng đang xem trên lịch</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Hiện lại tất cả hoạt động</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Chưa ghi hoạt động nào</translation>
    </message>
    <message>
        <source>Write each conference, contest, broadcast or hand-out down on its day in the row above: what reports ask for later is then added up by itself. A table kept in Excel is taken in as it is.</source>
        <translation>Ghi từng hội nghị, cuộc thi, buổi phát thanh, đợt phát tài liệu theo ngày vào hàng phía trên: số liệu báo cáo sau này tự cộng. Sổ theo dõi bằng Excel nhập được nguyên bảng.</translation>
    </message>
    <message>
        <source>Month with the number of events on each day</source>
        <translation>Tháng, với số hoạt động của từng ngày</translation>
    </message>
    <message>
        <source>Evidence of the event</source>
        <translation>Minh chứng của hoạt động</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Change an event</source>
        <translation>Sửa hoạt động</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n event(s)</source>
        <translation>
            <numerusform>Xóa %n hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were deleted. Undo brings them back.</source>
        <translation>
            <numerusform>Đã xóa %n hoạt động. Hoàn tác để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Thêm minh chứng</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) shown</source>
        <translation>
            <numerusform>Đang hiện %1 trên %n hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 cuộc</translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation>%1 lượt người</translation>
    </message>
    <message>
        <source>%1 copies</source>
        <translation>%1 bản</translation>
    </message>
    <message>
        <source>%1 broadcasts</source>
        <translation>%1 lần phát</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 tin, bài</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>Shown: %1. Show all again</source>
        <translation>Đang hiện: %1. Hiện lại tất cả</translation>
    </message>
    <message>
        <source>%1 = %2 · %3 – %4</source>
        <translation>%1 = %2 · %3 – %4</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ActivityDetails</name>
    <message>
        <source>Figures of the event by group, language and counter</source>
        <translation>Số liệu của hoạt động theo nhóm, ngôn ngữ, chỉ số</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Các phần của hoạt động</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Số &amp;liệu</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Khác</translation>
    </message>
    <message>
        <source>Ev&amp;idence</source>
        <translation>M&amp;inh chứng</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>cùng ngày</translation>
    </message>
    <message>
        <source>In person or online</source>
        <translation>Trực tiếp hay trực tuyến</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>trực tiếp</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ngày c&amp;uối</translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation>Hình thứ&amp;c</translation>
    </message>
    <message>
        <source>Source of mone&amp;y</source>
        <translation>&amp;Nguồn kinh phí</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Ghi c&amp;hú</translation>
    </message>
    <message>
        <source>Evidence of the event</source>
        <translation>Minh chứng của hoạt động</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>T&amp;hêm…</translation>
    </message>
    <message>
        <source>Add photos, minutes or lists as evidence; files may be dropped here, too</source>
        <translation>Thêm ảnh, biên bản, danh sách làm minh chứng; cũng có thể kéo thả tệp vào đây</translation>
    </message>
    <message>
        <source>&amp;Keep a copy</source>
        <translation>Lư&amp;u bản sao</translation>
    </message>
    <message>
        <source>Save a copy of the chosen file</source>
        <translation>Lưu bản sao của tệp đã chọn</translation>
    </message>
    <message>
        <source>&amp;Detach</source>
        <translation>Gỡ &amp;ra</translation>
    </message>
    <message>
        <source>Take the chosen file off the event</source>
        <translation>Bỏ tệp đã chọn khỏi hoạt động</translation>
    </message>
    <message>
        <source>Choose an event to see its figures and evidence.</source>
        <translation>Chọn một hoạt động để xem số liệu và minh chứng.</translation>
    </message>
    <message>
        <source>Ev&amp;idence (%1)</source>
        <translation>M&amp;inh chứng (%1)</translation>
    </message>
    <message>
        <source>Minority languages</source>
        <translation>Tiếng dân tộc thiểu số</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Lượt người tham dự</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>Số bản phát hành</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Chỉ số khác</translation>
    </message>
    <message>
        <source>%1 is no count: it takes a whole number from 0 to 10¹².</source>
        <translation>%1 không phải số đếm: cần số nguyên từ 0 đến 10¹².</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as 05/01/2020, or as 5/1 for this year.</source>
        <translation>“%1” không phải ngày. Hãy gõ dạng 05/01/2020, hoặc 5/1 cho năm nay.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ActivityModel</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Số cuộc</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Lần phát</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Tin, bài</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>“%1” is no day. Type it as 05/01/2020, or as 5/1 for this year.</source>
        <translation>“%1” không phải ngày. Hãy gõ dạng 05/01/2020, hoặc 5/1 cho năm nay.</translation>
    </message>
    <message>
        <source>“%1” is no kind of event. Choose one of the list.</source>
        <translation>“%1” không phải loại hoạt động. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>%1 is no count: it takes a whole number from 0 to 10¹².</source>
        <translation>%1 không phải số đếm: cần số nguyên từ 0 đến 10¹².</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ArrivalsView</name>
    <message>
        <source>Packages that came in</source>
        <translation>Các gói đã đến</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Chưa có gói nào đến</translation>
    </message>
    <message>
        <source>Drop packages or a whole folder of them here. Each is judged before anything is taken in; a damaged or hostile one is refused with its reason.</source>
        <translation>Thả gói hoặc cả thư mục gói vào đây. Mỗi gói được xét trước khi đưa vào; gói hỏng hoặc độc hại bị từ chối kèm lý do.</translation>
    </message>
    <message>
        <source>Figures and materials of the package</source>
        <translation>Số liệu và tài liệu của gói</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Remark for the sender</source>
        <translation>Nhận xét cho bên gửi</translation>
    </message>
    <message>
        <source>What must be put right, at least 10 characters; the sender reads it word for word.</source>
        <translation>Điều cần sửa, ít nhất 10 ký tự; bên gửi đọc nguyên văn.</translation>
    </message>
    <message>
        <source>Re&amp;mark</source>
        <translation>Ý &amp;kiến nhận xét</translation>
    </message>
    <message>
        <source>A&amp;ccept</source>
        <translation>T&amp;iếp nhận</translation>
    </message>
    <message>
        <source>Accept the package</source>
        <translation>Tiếp nhận gói</translation>
    </message>
    <message>
        <source>There is no package (*.zip) in what was dropped.</source>
        <translation>Trong những gì vừa thả không có gói nào (*.zip).</translation>
    </message>
    <message numerus="yes">
        <source>Judging %n package(s)</source>
        <translation>
            <numerusform>Đang xét %n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in</source>
        <translation>
            <numerusform>%n gói đã đưa vào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n gói đã có sẵn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict with another content of the same version</source>
        <translation>
            <numerusform>%n gói xung đột với nội dung khác của cùng phiên bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n gói bị từ chối</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Nhận xét: %1</translation>
    </message>
    <message>
        <source>%1: nothing of it was taken in</source>
        <translation>%1: chưa đưa vào phần nào</translation>
    </message>
    <message>
        <source>Why it was refused:</source>
        <translation>Lý do bị từ chối:</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>Đang tiếp nhận</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>Đang trả lại</translation>
    </message>
    <message>
        <source>The answer %1 lies in the outbox, ready to be sent.</source>
        <translation>Phản hồi %1 nằm trong hộp gửi, sẵn sàng để gửi.</translation>
    </message>
    <message>
        <source>&amp;Look at forms and texts</source>
        <translation>Xem biểu &amp;và văn bản</translation>
    </message>
    <message>
        <source>Look at forms and texts</source>
        <translation>Xem biểu và văn bản</translation>
    </message>
    <message>
        <source>Remo&amp;ve the remark</source>
        <translation>&amp;Bỏ nhận xét</translation>
    </message>
    <message>
        <source>Return &amp;with the remarks</source>
        <translation>Trả &amp;lại kèm nhận xét</translation>
    </message>
    <message>
        <source>Return with the remarks</source>
        <translation>Trả lại kèm nhận xét</translation>
    </message>
    <message>
        <source>Remark on this place</source>
        <translation>Nhận xét về vị trí này</translation>
    </message>
    <message>
        <source>What is to be put right here. Ctrl+Enter adds it, Esc gives it up.</source>
        <translation>Điều cần sửa ở đây. Ctrl+Enter để thêm, Esc để thôi.</translation>
    </message>
    <message>
        <source>A&amp;dd the remark</source>
        <translation>Thê&amp;m nhận xét</translation>
    </message>
    <message>
        <source>Add the remark</source>
        <translation>Thêm nhận xét</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>T&amp;hôi</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to go along</source>
        <translation>
            <numerusform>%n nhận xét gửi kèm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n nhận xét</numerusform>
        </translation>
    </message>
    <message>
        <source>Remark on: %1</source>
        <translation>Nhận xét về: %1</translation>
    </message>
    <message>
        <source>Write a remark of at least %1 characters first, or remarks on cells and paragraphs.</source>
        <translation>Trước hết hãy ghi nhận xét ít nhất %1 ký tự, hoặc nhận xét về từng ô, từng đoạn.</translation>
    </message>
    <message>
        <source>Remarks are prepared: return the package with them, or remove them first.</source>
        <translation>Đã soạn nhận xét: hãy trả lại gói kèm các nhận xét đó, hoặc bỏ chúng trước.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::AttachmentsModel</name>
    <message numerus="yes">
        <source>%1 · %n page(s)</source>
        <translation>
            <numerusform>%1 · %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Trouble: %1</source>
        <translation>Vấn đề: %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::AttachmentsPanel</name>
    <message>
        <source>&amp;Attach PDF…</source>
        <translation>Đính kèm PD&amp;F…</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Hiển thị</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Loại bỏ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm</translation>
    </message>
    <message>
        <source>PDF files can also be dropped here or onto the text.</source>
        <translation>Cũng có thể thả tệp PDF vào đây hoặc vào phần văn bản.</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Loại bỏ tệp kèm</translation>
    </message>
</context>
<context>
    <name>PhoLuat::BasesModel</name>
    <message>
        <source>Not checked</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Partly expired</source>
        <translation>Hết hiệu lực một phần</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
</context>
<context>
    <name>PhoLuat::BasesPanel</name>
    <message>
        <source>&amp;Add legal basis</source>
        <translation>Thêm &amp;căn cứ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Loại bỏ</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation>Căn cứ mới</translation>
    </message>
    <message>
        <source>Law, decree … with number and date</source>
        <translation>Luật, nghị định … kèm số và ngày</translation>
    </message>
    <message>
        <source>Edit legal bases</source>
        <translation>Sửa căn cứ</translation>
    </message>
</context>
<context>
    <name>PhoLuat::BoardModel</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, phiên bản %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>PhoLuat::BoardView</name>
    <message>
        <source>Only where something is &amp;missing</source>
        <translation>Chỉ nơ&amp;i còn thiếu</translation>
    </message>
    <message>
        <source>Units and forms with their state</source>
        <translation>Đơn vị và biểu kèm trạng thái</translation>
    </message>
    <message>
        <source>How many units reported</source>
        <translation>Số đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>Only where something is missing</source>
        <translation>Chỉ nơi còn thiếu</translation>
    </message>
    <message>
        <source>No unit has to report to yours in this period.</source>
        <translation>Trong kỳ này không đơn vị nào phải báo cáo cho đơn vị mình.</translation>
    </message>
    <message numerus="yes">
        <source>All %n report(s) came in.</source>
        <translation>
            <numerusform>Đã nhận đủ %n báo cáo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 reports came in; %n missing.</source>
        <translation>
            <numerusform>Đã nhận %1 trên %2 báo cáo; còn thiếu %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::BodyEdit</name>
    <message>
        <source>Image</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Text of the material</source>
        <translation>Văn bản của tài liệu</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>question, in the margin</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer, in the margin</comment>
        <translation>Đ</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ComparePane</name>
    <message>
        <source>Compare with</source>
        <translation>So sánh với</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>So sánh &amp;với</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Những chỗ khác nhau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ở biểu kia</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở đây</translation>
    </message>
    <message>
        <source>Figures that come over from it</source>
        <translation>Số liệu chuyển sang từ biểu kia</translation>
    </message>
    <message>
        <source>%1, edition %2 · %3</source>
        <translation>%1, bản %2 · %3</translation>
    </message>
    <message>
        <source>There is no other form to compare with.</source>
        <translation>Không có biểu nào khác để so sánh.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>đứng đầu</translation>
    </message>
    <message>
        <source>behind %1</source>
        <translation>sau %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>chuyển chỗ</translation>
    </message>
    <message>
        <source>other key</source>
        <translation>khóa khác</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Hai bản giống nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n chỗ khác nhau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation>Giữ bản của tôi</translation>
    </message>
    <message>
        <source>Keep mine; theirs stays in the history</source>
        <translation>Giữ bản của tôi; bản kia vẫn còn trong lịch sử</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy bản kia</translation>
    </message>
    <message>
        <source>Take theirs; mine is given up</source>
        <translation>Lấy bản kia; bỏ bản của tôi</translation>
    </message>
</context>
<context>
    <name>PhoLuat::DeliveryCard</name>
    <message>
        <source>What went wrong and what to do</source>
        <translation>Vướng mắc và cách xử lý</translation>
    </message>
    <message>
        <source>Receipt, word for word</source>
        <translation>Biên nhận, nguyên văn</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên nhận</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gửi</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Gửi đến %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Pause sending to %1</source>
        <translation>Tạm dừng gửi đến %1</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Thôi gửi…</translation>
    </message>
    <message>
        <source>Cancel sending to %1</source>
        <translation>Thôi gửi đến %1</translation>
    </message>
    <message>
        <source>Save receipt as PDF…</source>
        <translation>Lưu biên nhận thành PDF…</translation>
    </message>
    <message>
        <source>Save the receipt of %1 as PDF</source>
        <translation>Lưu biên nhận của %1 thành PDF</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>What was said with %1</source>
        <translation>Trao đổi với %1</translation>
    </message>
    <message>
        <source>Sent to %1</source>
        <translation>Đã gửi đến %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Gửi lại</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Gửi tiếp</translation>
    </message>
    <message>
        <source>Resume sending to %1</source>
        <translation>Gửi tiếp đến %1</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Không có gì được ghi lại.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Cho gửi tiếp</translation>
    </message>
    <message>
        <source>Hold all back</source>
        <translation>Giữ lại tất cả</translation>
    </message>
    <message>
        <source>Let everything for %1 go on</source>
        <translation>Cho gửi tiếp mọi gói đến %1</translation>
    </message>
    <message>
        <source>Hold everything for %1 back</source>
        <translation>Giữ lại mọi gói gửi đến %1</translation>
    </message>
    <message>
        <source>Nothing is sent to this destination until you let it go on, also after a restart.</source>
        <translation>Không gửi gì đến nơi nhận này cho đến khi bạn cho gửi tiếp, kể cả sau khi khởi động lại.</translation>
    </message>
    <message>
        <source>Sends nothing more to this destination, whatever the package, until you let it go on.</source>
        <translation>Không gửi thêm gói nào đến nơi nhận này cho đến khi bạn cho gửi tiếp.</translation>
    </message>
    <message>
        <source>I asked there</source>
        <translation>Tôi đã hỏi nơi nhận</translation>
    </message>
    <message>
        <source>Say what the people at %1 know of it</source>
        <translation>Ghi lại điều %1 cho biết về gói này</translation>
    </message>
    <message>
        <source>It is there: mark as delivered…</source>
        <translation>Nơi nhận đã có: đánh dấu đã nhận…</translation>
    </message>
    <message>
        <source>It is not there: send anew…</source>
        <translation>Nơi nhận chưa có: gửi lại từ đầu…</translation>
    </message>
</context>
<context>
    <name>PhoLuat::DesignerPage</name>
    <message>
        <source>Forms (*.json)</source>
        <translation>Biểu mẫu (*.json)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Thử</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>&amp;Put the form into use</source>
        <translation>Đưa biểu vào &amp;dùng</translation>
    </message>
    <message>
        <source>Make the ne&amp;xt edition of this form</source>
        <translation>&amp;Lập bản kế tiếp của biểu này</translation>
    </message>
    <message>
        <source>&amp;New form</source>
        <translation>Biểu mẫu &amp;mới</translation>
    </message>
    <message>
        <source>&amp;Import a form…</source>
        <translation>&amp;Nhập biểu mẫu…</translation>
    </message>
    <message>
        <source>&amp;Export the form…</source>
        <translation>&amp;Xuất biểu mẫu…</translation>
    </message>
    <message>
        <source>Export the form as P&amp;DF…</source>
        <translation>Xuất biểu ra P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>&amp;Bỏ bản nháp</translation>
    </message>
    <message>
        <source>&amp;Take the form out of use</source>
        <translation>&amp;Thôi dùng biểu này</translation>
    </message>
    <message>
        <source>&amp;Look at what is wrong</source>
        <translation>Xem chỗ &amp;sai</translation>
    </message>
    <message>
        <source>&amp;Find a form</source>
        <translation>&amp;Tìm biểu mẫu</translation>
    </message>
    <message>
        <source>Form: parts</source>
        <translation>Biểu mẫu: các phần</translation>
    </message>
    <message>
        <source>Form: try</source>
        <translation>Biểu mẫu: thử</translation>
    </message>
    <message>
        <source>Form: printed</source>
        <translation>Biểu mẫu: bản in</translation>
    </message>
    <message>
        <source>Form: compare</source>
        <translation>Biểu mẫu: so sánh</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Làm lại (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Form designer</source>
        <translation>Thiết kế biểu mẫu</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, bản %2</translation>
    </message>
    <message>
        <source>Choose a form at the left. Forms that ship are only read: make their next edition, change it, try it, and put it into use; new reports then use it from its first day on. In the tree Insert adds, Delete removes, Alt with the arrows moves, F2 goes to the fields. Everything can be undone, and a draft stays until you give it up.</source>
        <translation>Chọn biểu mẫu ở bên trái. Biểu đi kèm chương trình chỉ để đọc: lập bản kế tiếp, sửa, thử rồi đưa vào dùng; từ ngày đầu hiệu lực, báo cáo mới sẽ theo bản đó. Trong cây: Insert thêm, Delete xóa, Alt và phím mũi tên chuyển chỗ, F2 sang các ô nhập. Mọi thay đổi đều hoàn tác được, và bản nháp được giữ đến khi bạn bỏ.</translation>
    </message>
    <message>
        <source>No form is open.</source>
        <translation>Chưa mở biểu mẫu nào.</translation>
    </message>
    <message>
        <source>Ships with the program and is only read. Make its next edition to change it.</source>
        <translation>Đi kèm chương trình, chỉ để đọc. Muốn sửa, hãy lập bản kế tiếp.</translation>
    </message>
    <message>
        <source>Your own, in use as it stands here.</source>
        <translation>Biểu của đơn vị, đang dùng đúng như ở đây.</translation>
    </message>
    <message>
        <source>Draft: kept, but not in use yet.</source>
        <translation>Bản nháp: đã lưu nhưng chưa đưa vào dùng.</translation>
    </message>
    <message>
        <source>Choose a form at the left.</source>
        <translation>Hãy chọn biểu mẫu ở bên trái.</translation>
    </message>
    <message>
        <source>Looking at the form…</source>
        <translation>Đang xem biểu mẫu…</translation>
    </message>
    <message>
        <source>Nothing is wrong: the form can be put into use.</source>
        <translation>Không có lỗi: có thể đưa biểu vào dùng.</translation>
    </message>
    <message>
        <source>Nothing is wrong with this form.</source>
        <translation>Biểu này không có lỗi.</translation>
    </message>
    <message>
        <source>The form can be used; look at what is listed.</source>
        <translation>Biểu dùng được; hãy xem các điểm dưới đây.</translation>
    </message>
    <message>
        <source>Not yet a form that can be used: put right what is listed. Enter goes there.</source>
        <translation>Biểu chưa dùng được: hãy sửa các điểm dưới đây. Nhấn Enter để đến chỗ đó.</translation>
    </message>
    <message>
        <source>Import a form</source>
        <translation>Nhập biểu mẫu</translation>
    </message>
    <message>
        <source>%1, edition %2, is in use now.</source>
        <translation>%1, bản %2, đã được đưa vào dùng.</translation>
    </message>
    <message>
        <source>%1 is not right yet, so it was opened as a draft and nothing of it is in use: %2</source>
        <translation>%1 còn lỗi nên được mở thành bản nháp, chưa đưa gì vào dùng: %2</translation>
    </message>
    <message>
        <source>Export the form</source>
        <translation>Xuất biểu mẫu</translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>Đã ghi biểu mẫu vào %1.</translation>
    </message>
    <message>
        <source>%1, edition %2, is in use: new reports take it from %3 on.</source>
        <translation>%1, bản %2, đã được đưa vào dùng: báo cáo mới theo bản này từ ngày %3.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <source>The draft of %1, edition %2, is lost then. What is in use stays as it is.</source>
        <translation>Bản nháp của %1, bản %2, sẽ mất. Biểu đang dùng vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Take the form out of use</source>
        <translation>Thôi dùng biểu mẫu</translation>
    </message>
    <message>
        <source>The file of %1, edition %2, is removed. Reports begun on it cannot be opened without it. Export it first if you may want it back.</source>
        <translation>Tệp của %1, bản %2, sẽ bị xóa. Báo cáo đã lập theo bản này sẽ không mở được nữa. Hãy xuất ra tệp trước nếu còn cần.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
</context>
<context>
    <name>PhoLuat::DestinationForm</name>
    <message>
        <source>Your word for this destination</source>
        <translation>Tên bạn đặt cho nơi đến này</translation>
    </message>
    <message>
        <source>Kind of destination</source>
        <translation>Loại nơi đến</translation>
    </message>
    <message>
        <source>No kind of destination could be loaded; “About” says why.</source>
        <translation>Không nạp được loại nơi đến nào; xem lý do ở mục “Giới thiệu”.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>“%1” is still missing.</source>
        <translation>Còn thiếu “%1”.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Tê&amp;n</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>&amp;What it takes</source>
        <translation>&amp;Quy định nhận</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Quy định nhận</translation>
    </message>
    <message>
        <source>&amp;Import a profile…</source>
        <translation>Nhập &amp;hồ sơ quy định…</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Nhập hồ sơ quy định</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>nhận mọi thứ</translation>
    </message>
    <message>
        <source>%1 (unconfirmed)</source>
        <translation>%1 (chưa được xác nhận)</translation>
    </message>
    <message>
        <source>%1 (not here)</source>
        <translation>%1 (không có ở đây)</translation>
    </message>
    <message>
        <source>Nobody who runs the destination has confirmed these rules. </source>
        <translation>Các quy định này chưa được đơn vị vận hành nơi nhận xác nhận. </translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the workspace.</source>
        <translation>Được giữ trong kho mật khẩu của hệ thống, không bao giờ nằm trong không gian làm việc.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>PhoLuat::DestinationsPart</name>
    <message>
        <source>&amp;Try the connection</source>
        <translation>Thử &amp;kết nối</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Lưu lại</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Loạ&amp;i bỏ…</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>&amp;Add a destination</source>
        <translation>Thê&amp;m nơi đến</translation>
    </message>
    <message>
        <source>Remove a destination</source>
        <translation>Loại bỏ nơi đến</translation>
    </message>
    <message>
        <source>Remove “%1”? Receipts of what was delivered there are kept; nothing more can be sent to it.</source>
        <translation>Loại bỏ “%1”? Biên nhận của những gì đã giao ở đó vẫn được giữ; không gửi thêm được gì tới đó nữa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Loại bỏ</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>The destination can be reached and written.</source>
        <translation>Kết nối được tới nơi đến và ghi được.</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Nhập hồ sơ quy định</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Hồ sơ quy định (*.json)</translation>
    </message>
    <message>
        <source>The profile %1 cannot be opened: %2. Choose another file.</source>
        <translation>Không mở được hồ sơ quy định %1: %2. Hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any profile, so it was not read. Choose another file.</source>
        <translation>Tệp %1 lớn hơn mọi hồ sơ nơi nhận nên chưa được đọc. Hãy chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::EditionsList</name>
    <message>
        <source>Find a form</source>
        <translation>Tìm biểu mẫu</translation>
    </message>
    <message>
        <source>Find a form…</source>
        <translation>Tìm biểu mẫu…</translation>
    </message>
    <message>
        <source>Forms and their editions</source>
        <translation>Các biểu mẫu và bản của chúng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>biểu riêng</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>đi kèm</translation>
    </message>
    <message>
        <source>%1
%2, edition %3
valid %4 – %5</source>
        <translation>%1
%2, bản %3
hiệu lực %4 – %5</translation>
    </message>
</context>
<context>
    <name>PhoLuat::EntryRow</name>
    <message>
        <source>New event: %1</source>
        <translation>Hoạt động mới: %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::EstimatesStrip</name>
    <message>
        <source>Estimated in column %1</source>
        <translation>Ước tính ở cột %1</translation>
    </message>
    <message>
        <source>An estimate is a number or blank.</source>
        <translation>Số ước tính là một số hoặc để trống.</translation>
    </message>
    <message>
        <source>Of which estimated for the last months, by column:</source>
        <translation>Trong đó ước tính, theo cột:</translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsModel</name>
    <message>
        <source>explained</source>
        <translation>đã thuyết minh</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Vị trí</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more follow(s) from it</source>
        <translation>
            <numerusform>%1 · %n lỗi kéo theo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FindingsView</name>
    <message>
        <source>Findings</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>%1, %2 to look at.</source>
        <translation>%1, %2 cần xem.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) left</source>
        <translation>
            <numerusform>Còn %n lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n cảnh báo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No errors; %n warning(s) to look at.</source>
        <translation>
            <numerusform>Không có lỗi; %n cảnh báo cần xem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing wrong was found.</source>
        <translation>Không phát hiện sai sót.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
</context>
<context>
    <name>PhoLuat::FirstRunPage</name>
    <message>
        <source>Write legal-education materials, fill in the reports, seal and send them, and consolidate what others send. Everything works without a network; everything is saved while you type.</source>
        <translation>Soạn tài liệu PBGDPL, lập báo cáo, niêm phong và gửi, tổng hợp báo cáo nơi khác gửi đến. Mọi việc làm được khi không có mạng; mọi thứ được lưu ngay khi gõ.</translation>
    </message>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation>Không gian làm việc (*.pholuat)</translation>
    </message>
    <message>
        <source>&amp;Look around in the demonstration</source>
        <translation>Xem thử bản trình &amp;diễn</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>Workspaces opened lately</source>
        <translation>Các không gian làm việc mở gần đây</translation>
    </message>
    <message>
        <source>Make a new workspace</source>
        <translation>Tạo không gian làm việc mới</translation>
    </message>
    <message>
        <source>A workspace is one file that holds your materials, reports, attachments and packages.</source>
        <translation>Không gian làm việc là một tệp chứa tài liệu, báo cáo, tệp kèm và các gói của bạn.</translation>
    </message>
    <message>
        <source>Your &amp;unit</source>
        <translation>Đơ&amp;n vị của bạn</translation>
    </message>
    <message>
        <source>Your role (decides which pages come first, never what you may see)</source>
        <translation>Vai trò (quyết định trang nào đứng trước, không hạn chế những gì được xem)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Họ và tên của bạn</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Họ và tên của bạn</translation>
    </message>
    <message>
        <source>&amp;Make the workspace…</source>
        <translation>Tạo &amp;không gian làm việc…</translation>
    </message>
    <message>
        <source>Who sits here? (%1)</source>
        <translation>Ai làm việc ở đây? (%1)</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Bắt đầ&amp;u</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Make the workspace…</source>
        <translation>Tạo không gian làm việc…</translation>
    </message>
    <message>
        <source>First choose your unit.</source>
        <translation>Trước hết hãy chọn đơn vị.</translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation>Còn thiếu họ và tên.</translation>
    </message>
    <message>
        <source>Where to keep the workspace</source>
        <translation>Nơi lưu không gian làm việc</translation>
    </message>
    <message>
        <source>Open an office &amp;database…</source>
        <translation>Mở cơ sở dữ liệu &amp;cơ quan…</translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormGridView</name>
    <message>
        <source>Form</source>
        <translation>Biểu</translation>
    </message>
    <message numerus="yes">
        <source>Sum %1 · %n figure(s)</source>
        <translation>
            <numerusform>Tổng %1 · %n số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more; rest the mouse here to read all.</source>
        <translation>
            <numerusform>Và %n ô nữa; để chuột ở đây để đọc hết.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormModel</name>
    <message>
        <source>“-” may stand only where the form says that a figure does not apply. Type 0 when there was nothing.</source>
        <translation>“-” chỉ được ghi ở nơi biểu nêu rõ là không áp dụng. Hãy nhập 0 nếu không phát sinh.</translation>
    </message>
    <message>
        <source>The form has no figure here: “-” stays.</source>
        <translation>Biểu không có số liệu ở đây: giữ nguyên “-”.</translation>
    </message>
    <message>
        <source>Edit cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Xóa trống ô</translation>
    </message>
    <message>
        <source>Explain figure</source>
        <translation>Thuyết minh số liệu</translation>
    </message>
    <message>
        <source>Edit estimate</source>
        <translation>Sửa số ước tính</translation>
    </message>
    <message>
        <source>%1 · column %2</source>
        <translation>%1 · cột %2</translation>
    </message>
    <message>
        <source>Not applicable: the form has no figure here.</source>
        <translation>Không áp dụng: biểu không có số liệu ở đây.</translation>
    </message>
    <message>
        <source>This sum was overwritten; the formula gives %1. Delete brings it back.</source>
        <translation>Tổng này đã bị ghi đè; công thức cho %1. Phím Delete lấy lại số của công thức.</translation>
    </message>
    <message>
        <source>Computed by the form. It may be overwritten, and then stays marked.</source>
        <translation>Do biểu tính. Có thể ghi đè, khi đó ô mang dấu.</translation>
    </message>
    <message>
        <source>Of which estimated: %1</source>
        <translation>Trong đó ước tính: %1</translation>
    </message>
    <message>
        <source>Same period last year: %1</source>
        <translation>Cùng kỳ năm trước: %1</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>Thuyết minh: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Note on figure</source>
        <translation>Ghi chú số liệu</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>năm trước %1</translation>
    </message>
    <message>
        <source>last year %1 (%2 %)</source>
        <translation>năm trước %1 (%2 %)</translation>
    </message>
    <message>
        <source>Nothing was filled: choose a figure and the blank cells below it, then fill down.</source>
        <translation>Chưa điền được ô nào: hãy chọn một số liệu và các ô trống bên dưới, rồi điền xuống.</translation>
    </message>
    <message>
        <source>Nothing was filled: choose a figure and the blank cells to its right, then fill right.</source>
        <translation>Chưa điền được ô nào: hãy chọn một số liệu và các ô trống bên phải, rồi điền sang phải.</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Điền sang phải</translation>
    </message>
    <message>
        <source>Nothing is suggested for these cells. Choose cells with a figure in italics.</source>
        <translation>Không có số gợi ý cho các ô này. Hãy chọn ô có số in nghiêng.</translation>
    </message>
    <message>
        <source>Take suggested figures</source>
        <translation>Lấy số gợi ý</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Nhận xét: %1</translation>
    </message>
    <message>
        <source>Suggested: %1, from %2. Ctrl+Enter takes it.</source>
        <translation>Gợi ý: %1, từ %2. Ctrl+Enter để lấy.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>blank, %1 suggested</source>
        <translation>trống, gợi ý %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Điền sang &amp;phải</translation>
    </message>
    <message>
        <source>&amp;Take suggested figures</source>
        <translation>&amp;Lấy số gợi ý</translation>
    </message>
    <message>
        <source>&amp;Give the sum back</source>
        <translation>&amp;Trả lại số cộng</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Explain or note…</source>
        <translation>Thuyết &amp;minh hoặc ghi chú…</translation>
    </message>
    <message>
        <source>The clipboard holds no text, so nothing was pasted. Copy cells of a spreadsheet first.</source>
        <translation>Bảng tạm không có chữ nên chưa dán được gì. Hãy chép các ô của bảng tính trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled.</source>
        <translation>
            <numerusform>Đã điền %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggested figure(s) taken.</source>
        <translation>
            <numerusform>Đã lấy %n số gợi ý.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::FormsPart</name>
    <message>
        <source>Folder of forms of one&apos;s own</source>
        <translation>Thư mục biểu mẫu riêng</translation>
    </message>
    <message>
        <source>Known forms</source>
        <translation>Các biểu mẫu đã biết</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>Open the folder of forms</source>
        <translation>Mở thư mục biểu mẫu</translation>
    </message>
    <message>
        <source>Read the forms a&amp;gain</source>
        <translation>Đọ&amp;c lại các biểu mẫu</translation>
    </message>
    <message>
        <source>Read the forms again</source>
        <translation>Đọc lại các biểu mẫu</translation>
    </message>
    <message>
        <source>The folder %1 cannot be opened here. Open it with your file manager.</source>
        <translation>Không mở được thư mục %1 ở đây. Hãy mở bằng trình quản lý tệp.</translation>
    </message>
    <message>
        <source>No folder for forms of your own is set up.</source>
        <translation>Chưa có thư mục cho biểu mẫu riêng.</translation>
    </message>
    <message>
        <source>Forms and terms of your own lie in %1. A form of the same id and edition takes the place of the one that ships.</source>
        <translation>Biểu mẫu và thời hạn riêng nằm trong %1. Biểu mẫu cùng mã và phiên bản sẽ thay biểu mẫu có sẵn.</translation>
    </message>
    <message>
        <source>Every form file can be used.</source>
        <translation>Mọi tệp biểu mẫu đều dùng được.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not used; everything else works.</source>
        <translation>
            <numerusform>%n tệp không dùng được; phần còn lại vẫn hoạt động.</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>biểu riêng</translation>
    </message>
    <message>
        <source>row frame only</source>
        <translation>chỉ khung hàng</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã kiểm chứng</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <translation>phục dựng</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, edition %2
%3</source>
        <translation>%1, phiên bản %2
%3</translation>
    </message>
    <message>
        <source>Form &amp;designer</source>
        <translation>Thiết &amp;kế biểu mẫu</translation>
    </message>
    <message>
        <source>Open the form designer</source>
        <translation>Mở trang thiết kế biểu mẫu</translation>
    </message>
</context>
<context>
    <name>PhoLuat::GoToBox</name>
    <message>
        <source>Go to anything</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Go to a page, material, unit, form or action…</source>
        <translation>Đi tới trang, tài liệu, đơn vị, biểu hoặc thao tác…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>form</source>
        <translation>biểu</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>material</source>
        <translation>tài liệu</translation>
    </message>
</context>
<context>
    <name>PhoLuat::HistoryPanel</name>
    <message>
        <source>&amp;Bring this text back</source>
        <translation>Khôi phục bả&amp;n này</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Các bản đã lưu</translation>
    </message>
    <message>
        <source>What this revision changed</source>
        <translation>Những gì bản này đã thay đổi</translation>
    </message>
    <message>
        <source>Bring back an earlier text</source>
        <translation>Khôi phục văn bản trước đây</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>không rõ người</translation>
    </message>
    <message>
        <source>The words are the same; only properties or attachments changed.</source>
        <translation>Câu chữ không đổi; chỉ thuộc tính hoặc tệp kèm thay đổi.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::HomePage</name>
    <message>
        <source>Today&apos;s work</source>
        <translation>Việc hôm nay</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bàn làm việc</translation>
    </message>
    <message>
        <source>What waits for you today: reports of the period, drafts, troubles of the outbox, what is new in the inbox. Enter or a double click opens the place. Ctrl+K goes to anything.</source>
        <translation>Những việc đang chờ hôm nay: báo cáo trong kỳ, bản đang soạn, vướng mắc ở hộp gửi, gói mới ở hộp nhận. Enter hoặc nhấp đúp để mở đúng chỗ. Ctrl+K đi tới mọi nơi.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Không có việc nào đang chờ</translation>
    </message>
    <message>
        <source>Here you will find the reports of the period, your drafts, what the outbox could not send and what came in. Begin with a material or with a report:</source>
        <translation>Ở đây sẽ có báo cáo trong kỳ, bản đang soạn, những gì hộp gửi chưa gửi được và những gì đã đến. Hãy bắt đầu bằng một tài liệu hoặc báo cáo:</translation>
    </message>
    <message>
        <source>Write a &amp;material</source>
        <translation>Soạn tài &amp;liệu</translation>
    </message>
    <message>
        <source>Fill in a &amp;report</source>
        <translation>Lập báo &amp;cáo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>New in the inbox</source>
        <translation>Mới ở hộp nhận</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Troubles of the outbox</source>
        <translation>Vướng mắc ở hộp gửi</translation>
    </message>
    <message>
        <source>Drafts touched last</source>
        <translation>Bản soạn gần đây</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
</context>
<context>
    <name>PhoLuat::IdentityPart</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Lưu lại</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Lưu lại</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Họ và tên</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Vai trò</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơ&amp;n vị</translation>
    </message>
    <message>
        <source>Kept. The order of the pages follows the role the next time the workspace is opened.</source>
        <translation>Đã lưu. Thứ tự các trang theo vai trò từ lần mở không gian làm việc sau.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ImportModel</name>
    <message>
        <source>wrong</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>in the log already</source>
        <translation>đã có trong nhật ký</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>lặp trong tệp</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Số người</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Chỉ số khác</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kinh phí</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ImportView</name>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>T&amp;hôi</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Hàng tiêu đề</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Kind of rows that name none</source>
        <translation>Loại của các hàng không ghi loại</translation>
    </message>
    <message>
        <source>do not take them</source>
        <translation>không nhập các hàng đó</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>Ý nghĩa từng cột</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Là</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>TranTrang tí&amp;nhamp;g tính</translation>
    </message>
    <message>
        <source>Row &amp;of headings</source>
        <translation>Hàng t&amp;iêu đề</translation>
    </message>
    <message>
        <source>K&amp;ind without a name</source>
        <translation>&amp;Loại khi không ghi</translation>
    </message>
    <message>
        <source>Rows as they would be taken</source>
        <translation>Các hàng sẽ nhập</translation>
    </message>
    <message>
        <source>The table is being read…</source>
        <translation>Đang đọc bảng…</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Đọc %1</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>%1, for example “%2”</source>
        <translation>%1, ví dụ “%2”</translation>
    </message>
    <message>
        <source>Column %1 %2 means</source>
        <translation>Cột %1 %2 là</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>không lấy</translation>
    </message>
    <message>
        <source>The letters were read as %1, an encoding from before Unicode. Look at names and topics before you take the rows in.</source>
        <translation>Chữ được đọc theo bảng mã %1, có trước Unicode. Hãy xem lại tên và nội dung trước khi nhập.</translation>
    </message>
    <message>
        <source>No column means the day, and every event needs one. Choose the column of the day at the left.</source>
        <translation>Chưa cột nào là ngày, mà hoạt động nào cũng cần ngày. Hãy chọn cột ngày ở bên trái.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>%n sai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the log already or twice in the file</source>
        <translation>
            <numerusform>%n đã có hoặc lặp trong tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>cột như lần trước</translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke in %n event(s)</source>
        <translation>
            <numerusform>&amp;Nhập %n hoạt động</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::InboxModel</name>
    <message>
        <source>not taken in</source>
        <translation>chưa đưa vào</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bên gửi</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
</context>
<context>
    <name>PhoLuat::InboxPage</name>
    <message>
        <source>Views of the inbox</source>
        <translation>Các cách xem hộp nhận</translation>
    </message>
    <message>
        <source>&amp;Arrived</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>&amp;Tracking board</source>
        <translation>Bảng the&amp;o dõi</translation>
    </message>
    <message>
        <source>T&amp;otals</source>
        <translation>Tổng &amp;hợp</translation>
    </message>
    <message>
        <source>&amp;Take packages in…</source>
        <translation>Đưa gói &amp;vào…</translation>
    </message>
    <message>
        <source>Take packages in</source>
        <translation>Đưa gói vào</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Gói (*.zip)</translation>
    </message>
    <message>
        <source>Take in a whole &amp;folder…</source>
        <translation>Đưa &amp;cả thư mục vào…</translation>
    </message>
    <message>
        <source>Take in a whole folder</source>
        <translation>Đưa cả thư mục vào</translation>
    </message>
    <message>
        <source>Totals as &amp;XLSX…</source>
        <translation>Tổng hợp r&amp;a XLSX…</translation>
    </message>
    <message>
        <source>Totals as &amp;PDF…</source>
        <translation>Tổng hợp ra P&amp;DF…</translation>
    </message>
    <message>
        <source>Make the totals &amp;again</source>
        <translation>&amp;Lập lại tổng hợp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biểu</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Loại kỳ báo cáo</translation>
    </message>
    <message>
        <source>half year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>official year</source>
        <translation>năm chính thức</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>with un&amp;decided</source>
        <translation>cả gói chờ &amp;quyết định</translation>
    </message>
    <message>
        <source>Count packages that wait for a decision too</source>
        <translation>Tính cả các gói chờ quyết định</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Hộp nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) wait for a decision</source>
        <translation>
            <numerusform>%n gói chờ quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>No form is known to this program.</source>
        <translation>Chương trình chưa có biểu nào.</translation>
    </message>
    <message>
        <source>Making the totals</source>
        <translation>Đang tổng hợp</translation>
    </message>
    <message>
        <source>So&amp;urces</source>
        <translation>Ng&amp;uồn</translation>
    </message>
    <message>
        <source>Arrived: drop packages or folders, look at their figures, accept them or return them with a remark. Tracking board: who reported and who did not. Totals: the consolidated form; a figure opens the tree of what it was made of, Enter there opens the package. Sources: folders and WebDAV folders that packages are taken from by themselves.</source>
        <translation>Đến: thả gói hoặc thư mục vào đây, xem số liệu, chấp nhận hoặc trả lại kèm nhận xét. Bảng theo dõi: đơn vị nào đã báo cáo, đơn vị nào chưa. Tổng hợp: biểu tổng hợp; mỗi số mở ra cây nguồn gốc, Enter ở đó mở gói. Nguồn: các thư mục và thư mục WebDAV mà gói được tự động lấy về.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::IntakeView</name>
    <message>
        <source>Your word for this source</source>
        <translation>Tên gọi của nguồn này</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Address of the folder (https://…)</source>
        <translation>Địa chỉ thư mục (https://…)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Root certificate file (PEM), when the server has its own</source>
        <translation>Tệp chứng thư gốc (PEM), nếu máy chủ dùng riêng</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Take in &amp;now</source>
        <translation>Lấ&amp;y về ngay</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Tạm &amp;dừng</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Xoá…</translation>
    </message>
    <message>
        <source>Sources of the inbox</source>
        <translation>Các nguồn của hộp nhận</translation>
    </message>
    <message>
        <source>A&amp;dd a source</source>
        <translation>Thê&amp;m nguồn</translation>
    </message>
    <message>
        <source>Files that were not taken in</source>
        <translation>Các tệp không được nhận</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Why it was not taken in</source>
        <translation>Vì sao không nhận</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Loại nguồn</translation>
    </message>
    <message>
        <source>folder, stick or share</source>
        <translation>thư mục, USB hoặc ổ dùng chung</translation>
    </message>
    <message>
        <source>WebDAV folder</source>
        <translation>Thư mục WebDAV</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Choose the root certificate file</source>
        <translation>Chọn tệp chứng thư gốc</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Tên gọ&amp;i</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Lo&amp;ại</translation>
    </message>
    <message>
        <source>Fo&amp;lder</source>
        <translation>Thư mụ&amp;c</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Chứng thư (*.pem *.crt)</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1 (tạm dừng)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Packages put there are judged and taken in by themselves. Nothing there is changed or removed.</source>
        <translation>Gói đặt ở đó được kiểm tra và tự động nhận về. Không gì ở đó bị sửa hay xoá.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Paused: it is looked at only when you say so.</source>
        <translation>Tạm dừng: chỉ xem khi bạn yêu cầu.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Chưa xem lần nào.</translation>
    </message>
    <message>
        <source>Last look %1</source>
        <translation>Xem lần cuối %1</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) taken in</source>
        <translation>
            <numerusform>đã nhận %n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n gói đã có</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict with another content of the same version</source>
        <translation>
            <numerusform>%n gói trùng phiên bản nhưng khác nội dung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>không nhận %n gói</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still being written</source>
        <translation>
            <numerusform>%n tệp đang được ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries point outside the folder and were left out</source>
        <translation>
            <numerusform>bỏ qua %n mục trỏ ra ngoài thư mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Xoá nguồn</translation>
    </message>
    <message>
        <source>Remove “%1”? What came from there stays; nothing there is changed.</source>
        <translation>Xoá “%1”? Những gì đã nhận từ đó vẫn giữ; không gì ở đó bị thay đổi.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n package(s) taken in by themselves.</source>
        <translation>
            <numerusform>%1: đã tự động nhận %n gói.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::JobStrip</name>
    <message>
        <source>Work under way</source>
        <translation>Việc đang chạy</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Hủy: %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::LedgerView</name>
    <message>
        <source>Save the &amp;package as a file…</source>
        <translation>Lư&amp;u gói ra tệp…</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Save the package as a file</source>
        <translation>Lưu gói ra tệp</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>Sealed %1</source>
        <translation>Niêm phong %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Gửi cho %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Nhận xét: %1</translation>
    </message>
    <message>
        <source>%1 · %2
SHA-256 of the file: %3
of the tag manifest: %4</source>
        <translation>%1 · %2
SHA-256 của tệp: %3
của bản kê tổng: %4</translation>
    </message>
    <message>
        <source>No destination is set up yet. Add a folder, a stick or a portal in the settings.</source>
        <translation>Chưa thiết lập nơi đến. Hãy thêm thư mục, USB hoặc cổng thông tin trong Thiết đặt.</translation>
    </message>
    <message>
        <source>&amp;Add a destination…</source>
        <translation>Thê&amp;m nơi đến…</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Thêm nơi đến</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MainWindow</name>
    <message>
        <source>&amp;Open a workspace…</source>
        <translation>&amp;Mở không gian làm việc…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Mở không gian làm việc</translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation>Không gian làm việc (*.pholuat)</translation>
    </message>
    <message>
        <source>Opened &amp;lately</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>Mở bản &amp;trình diễn</translation>
    </message>
    <message>
        <source>&amp;Close the workspace</source>
        <translation>Đó&amp;ng không gian làm việc</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>T&amp;hoát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Đ&amp;i tới…</translation>
    </message>
    <message>
        <source>Go to…  Ctrl+K</source>
        <translation>Đi tới…  Ctrl+K</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Ô &amp;tiếp theo</translation>
    </message>
    <message>
        <source>Side bar as &amp;icons only</source>
        <translation>Thanh bên chỉ có &amp;biểu tượng</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>T&amp;oàn màn hình</translation>
    </message>
    <message>
        <source>Go to the &amp;reports</source>
        <translation>Đến &amp;báo cáo</translation>
    </message>
    <message>
        <source>Go to the &amp;outbox</source>
        <translation>Đến hộp &amp;gửi</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Đến &amp;hộp nhận</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Trợ giúp trang này</translation>
    </message>
    <message>
        <source>&amp;About Phổ Luật</source>
        <translation>&amp;Giới thiệu Phổ Luật</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Đang mở %1…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Đang mở %1</translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation>Đang tạo bản trình diễn…</translation>
    </message>
    <message>
        <source>Making the demonstration</source>
        <translation>Đang tạo bản trình diễn</translation>
    </message>
    <message>
        <source>This workspace can only be read: the file or its folder may not be written. What you change here is not kept. Copy it to a place you may write, or ask for the right to write.</source>
        <translation>Không gian làm việc này chỉ đọc được: không được ghi vào tệp hoặc thư mục chứa tệp. Những gì sửa ở đây không được giữ. Hãy sao sang nơi được phép ghi, hoặc đề nghị cấp quyền ghi.</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Chưa mở không gian làm việc nào</translation>
    </message>
    <message>
        <source>saved at %1</source>
        <translation>đã lưu lúc %1</translation>
    </message>
    <message>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Chưa lưu được hết</translation>
    </message>
    <message>
        <source>%1

Closing all the same loses the last changes.</source>
        <translation>%1

Nếu vẫn đóng, những thay đổi cuối sẽ mất.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Đóng và bỏ thay đổi</translation>
    </message>
    <message>
        <source>Open an office data&amp;base…</source>
        <translation>Mở &amp;cơ sở dữ liệu cơ quan…</translation>
    </message>
    <message>
        <source>Sending stops at its next step and goes on at the next start…</source>
        <translation>Việc gửi dừng ở bước kế tiếp và sẽ tiếp tục khi mở lại chương trình…</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialEditor</name>
    <message>
        <source>Inspector</source>
        <translation>Bảng chi tiết</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Thuộc tính</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp kèm</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>Tệp kèm (%1)</translation>
    </message>
    <message>
        <source>Attach PDF files</source>
        <translation>Đính kèm tệp PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>Đang đính kèm %1</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Remarks (%1)</source>
        <translation>Nhận xét (%1)</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsList</name>
    <message>
        <source>Show only this kind</source>
        <translation>Chỉ hiện loại này</translation>
    </message>
    <message>
        <source>Show only this state</source>
        <translation>Chỉ hiện trạng thái này</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Thứ tự danh sách</translation>
    </message>
    <message>
        <source>Find a material</source>
        <translation>Tìm tài liệu</translation>
    </message>
    <message>
        <source>Find a material…</source>
        <translation>Tìm tài liệu…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Khớp nhất trước</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Theo tiêu đề</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Theo loại</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or show all kinds and states.</source>
        <translation>Không tìm thấy. Hãy thử ít từ hơn, hoặc hiện mọi loại và mọi trạng thái.</translation>
    </message>
    <message>
        <source>No materials yet.</source>
        <translation>Chưa có tài liệu nào.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsModel</name>
    <message>
        <source>(no title yet)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n tệp kèm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::MaterialsPage</name>
    <message>
        <source>Leaflets, questions and answers, skits, scripts</source>
        <translation>Tờ gấp, hỏi – đáp, tiểu phẩm, kịch bản</translation>
    </message>
    <message>
        <source>Here the office writes what explains the law to people. Choose a material at the left, or write the first one.</source>
        <translation>Đây là nơi cơ quan soạn nội dung giải thích pháp luật cho người dân. Hãy chọn một tài liệu ở bên trái, hoặc soạn tài liệu đầu tiên.</translation>
    </message>
    <message>
        <source>&amp;New material</source>
        <translation>S&amp;oạn tài liệu mới</translation>
    </message>
    <message>
        <source>&amp;Find a material</source>
        <translation>Tìm &amp;kiếm tài liệu</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>Đến phần &amp;văn bản</translation>
    </message>
    <message>
        <source>&amp;Attach PDF…</source>
        <translation>Đính kèm PD&amp;F…</translation>
    </message>
    <message>
        <source>Export as &amp;PDF (Decree 30)…</source>
        <translation>Xuất P&amp;DF (Nghị định 30)…</translation>
    </message>
    <message>
        <source>Export as &amp;web page…</source>
        <translation>Xuất trang &amp;web…</translation>
    </message>
    <message>
        <source>&amp;Delete material…</source>
        <translation>Xó&amp;a tài liệu…</translation>
    </message>
    <message>
        <source>Type in the search field to find a material by any word in it, with or without accents.
The text knows kinds of paragraphs instead of fonts: choose them in the style box. Enter goes on, Shift+Enter breaks the line, Backspace at the start makes a plain paragraph.
Everything is saved by itself; Ctrl+Z takes back whatever was done last.</source>
        <translation>Gõ vào ô tìm để tìm tài liệu theo bất kỳ từ nào trong đó, có dấu hoặc không dấu.
Văn bản dùng kiểu đoạn thay cho phông chữ: chọn trong hộp kiểu. Enter sang đoạn mới, Shift+Enter xuống dòng, Backspace ở đầu đoạn đưa về đoạn thường.
Mọi thứ tự được lưu; Ctrl+Z hoàn tác việc vừa làm.</translation>
    </message>
    <message>
        <source>Delete material</source>
        <translation>Xóa tài liệu</translation>
    </message>
    <message>
        <source>“%1” goes with its text, attachments and history. This cannot be undone.</source>
        <translation>Xóa “%1” cùng văn bản, tệp kèm và lịch sử. Không khôi phục lại được.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Laying out the PDF</source>
        <translation>Đang dàn trang PDF</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Xuất trang web</translation>
    </message>
    <message>
        <source>Web page (*.xhtml)</source>
        <translation>Trang web (*.xhtml)</translation>
    </message>
    <message>
        <source>Writing the web page</source>
        <translation>Đang ghi trang web</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>Export as &amp;DOCX (Decree 30)…</source>
        <translation>Xuất ra &amp;DOCX (Nghị định 30)…</translation>
    </message>
    <message>
        <source>Export as DOCX</source>
        <translation>Xuất ra DOCX</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Writing the DOCX</source>
        <translation>Đang ghi DOCX</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>PhoLuat::MonthCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Tháng sau</translation>
    </message>
    <message>
        <source>Choose the month</source>
        <translation>Chọn tháng</translation>
    </message>
    <message>
        <source>Choose the year</source>
        <translation>Chọn năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Các ngày trong tháng</translation>
    </message>
</context>
<context>
    <name>PhoLuat::NewReportBar</name>
    <message>
        <source>&amp;Begin report</source>
        <translation>&amp;Lập báo cáo</translation>
    </message>
    <message>
        <source>Period of the new report</source>
        <translation>Kỳ của báo cáo mới</translation>
    </message>
    <message>
        <source>First half year</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Official year</source>
        <translation>Năm chính thức</translation>
    </message>
    <message>
        <source>Year of the new report</source>
        <translation>Năm của báo cáo mới</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn gửi %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::OfficeDatabaseDialog</name>
    <message>
        <source>&amp;Make the workspace there when the database is empty</source>
        <translation>Tạo không gian làm việc ở đó khi cơ sở &amp;dữ liệu còn trống</translation>
    </message>
    <message>
        <source>Open an office database</source>
        <translation>Mở cơ sở dữ liệu cơ quan</translation>
    </message>
    <message>
        <source>Encrypted, the server proves its name</source>
        <translation>Có mã hóa, máy chủ chứng minh đúng tên</translation>
    </message>
    <message>
        <source>Encrypted, the server proves its authority</source>
        <translation>Có mã hóa, máy chủ chứng minh tổ chức chứng thực</translation>
    </message>
    <message>
        <source>Encrypted, the server proves nothing</source>
        <translation>Có mã hóa, máy chủ không chứng minh gì</translation>
    </message>
    <message>
        <source>Encrypted when the server can</source>
        <translation>Mã hóa khi máy chủ hỗ trợ</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Không mã hóa</translation>
    </message>
    <message>
        <source>the computer&apos;s own</source>
        <translation>chứng thư có sẵn của máy</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Máy &amp;chủ</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Cổn&amp;g</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Cơ &amp;sở dữ liệu</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Tên đăng &amp;nhập</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mậ&amp;t khẩu</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Kết nối</translation>
    </message>
    <message>
        <source>Certificate of the &amp;authority</source>
        <translation>Chứng thư củ&amp;a tổ chức chứng thực</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>An office shares one workspace on its PostgreSQL server. The password is not kept: it is asked for each time.</source>
        <translation>Cả cơ quan dùng chung một không gian làm việc trên máy chủ PostgreSQL của mình. Mật khẩu không được lưu: lần nào cũng được hỏi.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxModel</name>
    <message>
        <source>answer to %1</source>
        <translation>phản hồi cho %1</translation>
    </message>
    <message>
        <source>report, %1</source>
        <translation>báo cáo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n tài liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>phiên bản %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Niêm phong lúc</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>Chưa gửi đến nơi nào.</translation>
    </message>
    <message>
        <source>removed destination</source>
        <translation>nơi đến đã bỏ</translation>
    </message>
    <message>
        <source>Held back: nothing is sent there until you let it go on.</source>
        <translation>Đang giữ lại: không gửi gì đến đó cho đến khi bạn cho gửi tiếp.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::OutboxPage</name>
    <message>
        <source>Choose a package to see its digests, receipts and troubles.</source>
        <translation>Chọn một gói để xem mã băm, biên nhận và vướng mắc.</translation>
    </message>
    <message>
        <source>&amp;Seal and send…</source>
        <translation>&amp;Niêm phong và gửi…</translation>
    </message>
    <message>
        <source>Save the &amp;package as a file…</source>
        <translation>Lư&amp;u gói ra tệp…</translation>
    </message>
    <message>
        <source>Packages sealed here</source>
        <translation>Các gói niêm phong tại đây</translation>
    </message>
    <message>
        <source>Nothing was sealed yet</source>
        <translation>Chưa niêm phong gói nào</translation>
    </message>
    <message>
        <source>A package holds reports, materials and their attachments under one seal. It can be sent to several destinations, each keeps its own receipt.</source>
        <translation>Gói chứa báo cáo, tài liệu và tệp kèm dưới một niêm phong. Gói gửi được tới nhiều nơi đến, mỗi nơi có biên nhận riêng.</translation>
    </message>
    <message>
        <source>%1 is sealed. Send it to a destination, or save it as a file.</source>
        <translation>%1 đã niêm phong. Hãy gửi tới một nơi đến, hoặc lưu ra tệp.</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Hộp gửi</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n gói</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the package as</source>
        <translation>Lưu gói thành</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Gói (*.zip)</translation>
    </message>
    <message>
        <source>The package is saved as %1.</source>
        <translation>Đã lưu gói thành %1.</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>&amp;Kết xuất sổ gửi…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Kết xuất sổ gửi</translation>
    </message>
    <message>
        <source>What was sent where and when, with digests and receipts, as a table for a spreadsheet program</source>
        <translation>Đã gửi gì, đến đâu, lúc nào, kèm mã băm và biên nhận, thành bảng cho phần mềm bảng tính</translation>
    </message>
    <message>
        <source>Every row is a sealed package, every column a destination. A row opens its digests, receipts and troubles at the right. “Seal and send…” takes the reports and materials you tick, checks them and seals them; a sealed version never changes. The program sends by itself, goes on where it was cut off, and never sends twice what may have arrived; Alt with the number of a destination goes to its buttons.</source>
        <translation>Mỗi hàng là một gói đã niêm phong, mỗi cột là một nơi đến. Mở một hàng để xem mã băm, biên nhận và vướng mắc ở bên phải. “Niêm phong và gửi…” lấy các báo cáo và tài liệu được đánh dấu, kiểm tra rồi niêm phong; phiên bản đã niêm phong không bao giờ đổi. Chương trình tự gửi, gửi tiếp từ chỗ bị đứt, và không gửi hai lần thứ có thể đã đến nơi; Alt cùng số thứ tự của nơi đến đưa bạn tới các nút của nơi đó.</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Thôi gửi</translation>
    </message>
    <message>
        <source>Take this package out of the outbox for “%1”? What lies there already stays there; sending it again begins anew.</source>
        <translation>Đưa gói này ra khỏi hộp gửi của “%1”? Phần đã nằm ở đó vẫn nằm đó; nếu gửi lại thì bắt đầu lại từ đầu.</translation>
    </message>
    <message>
        <source>Save the receipt as</source>
        <translation>Lưu biên nhận</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The receipt is saved as %1.</source>
        <translation>Biên nhận đã lưu ở %1.</translation>
    </message>
    <message>
        <source>The ledger is saved as %1.</source>
        <translation>Sổ gửi đã lưu ở %1.</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Bảng (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Send anew</source>
        <translation>Gửi lại từ đầu</translation>
    </message>
    <message>
        <source>Did the people at “%1” say that this package is not there? It is sent again from its start; if they have it after all, they have it twice.</source>
        <translation>“%1” đã cho biết là chưa có gói này? Gói sẽ được gửi lại từ đầu; nếu thực ra họ đã có, họ sẽ nhận hai lần.</translation>
    </message>
    <message>
        <source>Mark as delivered</source>
        <translation>Đánh dấu là đã nhận</translation>
    </message>
    <message>
        <source>Who at “%1” confirmed that this package is there, when, and in which words? It is kept in the receipt under your name.</source>
        <translation>Ai ở “%1” xác nhận đã có gói này, lúc nào, bằng lời thế nào? Nội dung được lưu trong biên nhận, kèm tên của bạn.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PartFields</name>
    <message>
        <source>What formulas call it. They follow when it is changed.</source>
        <translation>Tên dùng trong công thức. Đổi tên thì công thức đổi theo.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Đổi khóa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>as printed in the regulation</source>
        <translation>đúng như văn bản quy định</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>chưa xác nhận</translation>
    </message>
    <message>
        <source>%1, Vietnamese</source>
        <translation>%1, tiếng Việt</translation>
    </message>
    <message>
        <source>%1, English</source>
        <translation>%1, tiếng Anh</translation>
    </message>
    <message>
        <source>only until a day</source>
        <translation>chỉ đến một ngày</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>the official year</source>
        <translation>năm chính thức</translation>
    </message>
    <message>
        <source>forms of one indicator add up into each other</source>
        <translation>các biểu cùng chỉ tiêu được cộng vào nhau</translation>
    </message>
    <message>
        <source>S, as in form(&quot;S&quot;).c3; may stay empty</source>
        <translation>S, như trong form(&quot;S&quot;).c3; có thể để trống</translation>
    </message>
    <message>
        <source>everything of the official form is known</source>
        <translation>đã biết đầy đủ biểu chính thức</translation>
    </message>
    <message>
        <source>empty: typed in; else c6 + c7 + c8</source>
        <translation>để trống: nhập tay; hoặc c6 + c7 + c8</translation>
    </message>
    <message>
        <source>of which estimated, in a footnote</source>
        <translation>trong đó ước tính, ghi ở chú thích</translation>
    </message>
    <message>
        <source>what happened in the period, not what there is on its last day</source>
        <translation>phát sinh trong kỳ, không phải số có đến ngày cuối kỳ</translation>
    </message>
    <message>
        <source>empty: typed in; else R1 + R2, sum(R2.*)</source>
        <translation>để trống: nhập tay; hoặc R1 + R2, sum(R2.*)</translation>
    </message>
    <message>
        <source>no other row</source>
        <translation>không thuộc hàng nào</translation>
    </message>
    <message>
        <source>units whose names begin so, with ; between them</source>
        <translation>đơn vị có tên bắt đầu như vậy, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>what must hold in every row: c2 &gt;= c1</source>
        <translation>điều phải đúng ở mọi hàng: c2 &gt;= c1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PartsTree</name>
    <message>
        <source>Parts of the form</source>
        <translation>Các phần của biểu mẫu</translation>
    </message>
    <message>
        <source>Add (Insert)</source>
        <translation>Thêm (Insert)</translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Thêm cột</translation>
    </message>
    <message>
        <source>Add group of columns</source>
        <translation>Thêm nhóm cột</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>Thêm hàng</translation>
    </message>
    <message>
        <source>Add row under this one</source>
        <translation>Thêm hàng con</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Thêm quy tắc</translation>
    </message>
    <message>
        <source>Number the columns anew</source>
        <translation>Đánh lại số cột</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Lên trên (Alt+Lên)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Xuống dưới (Alt+Xuống)</translation>
    </message>
    <message>
        <source>Move out of the group or parent (Alt+Left)</source>
        <translation>Đưa ra khỏi nhóm hoặc hàng cha (Alt+Trái)</translation>
    </message>
    <message>
        <source>Move into the group or under the row above (Alt+Right)</source>
        <translation>Đưa vào nhóm hoặc xuống dưới hàng trên (Alt+Phải)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Xóa (Delete)</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Xóa phần</translation>
    </message>
    <message>
        <source>Move part</source>
        <translation>Chuyển phần</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PdfPages</name>
    <message>
        <source>Pages of the PDF</source>
        <translation>Các trang của PDF</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PdfView</name>
    <message>
        <source>Page number</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Find in the PDF</source>
        <translation>Tìm trong PDF</translation>
    </message>
    <message>
        <source>Find in the PDF…</source>
        <translation>Tìm trong PDF…</translation>
    </message>
    <message>
        <source>Close the PDF</source>
        <translation>Đóng PDF</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Đang mở…</translation>
    </message>
    <message>
        <source>This PDF asks for a password, so its pages cannot be shown. Attach a copy without one.</source>
        <translation>PDF này đòi mật khẩu nên không hiện được các trang. Hãy đính kèm bản không có mật khẩu.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>“%1” is not in the text of this PDF. Scanned pages have no text to search.</source>
        <translation>Không có “%1” trong phần chữ của PDF này. Trang quét không có chữ để tìm.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PolicyForm</name>
    <message>
        <source>&amp;Only between</source>
        <translation>Chỉ t&amp;rong khoảng</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>Gửi khi nào</translation>
    </message>
    <message>
        <source>at once, by itself</source>
        <translation>tự gửi ngay</translation>
    </message>
    <message>
        <source>ask me first</source>
        <translation>hỏi tôi trước</translation>
    </message>
    <message>
        <source>Only at certain hours</source>
        <translation>Chỉ gửi trong giờ nhất định</translation>
    </message>
    <message>
        <source>From this time</source>
        <translation>Từ giờ này</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>Đến giờ này</translation>
    </message>
    <message>
        <source>Only in this network</source>
        <translation>Chỉ gửi trong mạng này</translation>
    </message>
    <message>
        <source>any; for example 192.168.10.0/24</source>
        <translation>bất kỳ; ví dụ 192.168.10.0/24</translation>
    </message>
    <message>
        <source>KiB per second at most</source>
        <translation>Tối đa bao nhiêu KiB mỗi giây</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <source> KiB per second</source>
        <translation> KiB mỗi giây</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>đến lú&amp;c</translation>
    </message>
    <message>
        <source>Sendin&amp;g</source>
        <translation>&amp;Việc gửi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ gửi</translation>
    </message>
    <message>
        <source>On&amp;ly in network</source>
        <translation>Chỉ qu&amp;a mạng</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Tốc độ tru&amp;yền</translation>
    </message>
    <message>
        <source>The hours begin and end at the same time, so there are none. Choose two different times.</source>
        <translation>Giờ bắt đầu trùng giờ kết thúc nên không có khoảng giờ nào. Hãy chọn hai giờ khác nhau.</translation>
    </message>
    <message>
        <source>“%1” is not a network. Write it like 192.168.10.0/24, or leave it empty for any.</source>
        <translation>“%1” không phải là một mạng. Hãy viết như 192.168.10.0/24, hoặc để trống nếu mạng nào cũng được.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PrintPane</name>
    <message>
        <source>E&amp;xport as PDF…</source>
        <translation>&amp;Xuất ra PDF…</translation>
    </message>
    <message>
        <source>The form as it is printed</source>
        <translation>Biểu mẫu như khi in</translation>
    </message>
    <message>
        <source>Printed with the figures of the page “Try”.</source>
        <translation>In với số liệu của trang “Thử”.</translation>
    </message>
    <message>
        <source>The form can be printed once everything that is listed is right.</source>
        <translation>Sửa hết các điểm được nêu thì in được biểu.</translation>
    </message>
    <message numerus="yes">
        <source>Printed with the figures of the page “Try”: %n page(s).</source>
        <translation>
            <numerusform>In với số liệu của trang “Thử”: %n trang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Xuất ra PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <translation>Đã ghi biểu mẫu vào %1.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::PropertiesPanel</name>
    <message>
        <source>&amp;Title</source>
        <translation>Tiê&amp;u đề</translation>
    </message>
    <message>
        <source>Legal fie&amp;lds</source>
        <translation>&amp;Lĩnh vực</translation>
    </message>
    <message>
        <source>A&amp;udiences</source>
        <translation>Đố&amp;i tượng</translation>
    </message>
    <message>
        <source>Su&amp;mmary</source>
        <translation>Tó&amp;m tắt</translation>
    </message>
    <message>
        <source>Auth&amp;or</source>
        <translation>Tá&amp;c giả</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Người duyệt</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày duyệt</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Document (Decree 30/2020/NĐ-CP)</source>
        <translation>Văn bản (Nghị định 30/2020/NĐ-CP)</translation>
    </message>
    <message>
        <source>Superior organ</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Issuing organ</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Type of document</source>
        <translation>Tên loại văn bản</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Addressed to (one a line)</source>
        <translation>Kính gửi (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Recipients (one a line)</source>
        <translation>Nơi nhận (mỗi nơi một dòng)</translation>
    </message>
    <message>
        <source>Authority and title (one a line)</source>
        <translation>Quyền hạn, chức vụ (mỗi mục một dòng)</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Edit properties</source>
        <translation>Sửa thuộc tính</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Not a date yet. Write day, month and year: 05/01/2020.</source>
        <translation>Chưa phải ngày. Hãy viết ngày, tháng, năm: 05/01/2020.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;hể loại</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Đổi thể loại</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Copies handed out free of charge</source>
        <translation>Số bản phát &amp;ra miễn phí</translation>
    </message>
</context>
<context>
    <name>PhoLuat::RemarksPane</name>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>PhoLuat::RemarksPanel</name>
    <message>
        <source>&amp;Settled</source>
        <translation>Đã &amp;xử lý</translation>
    </message>
    <message>
        <source>Not &amp;settled after all</source>
        <translation>&amp;Chưa xử lý xong</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã xử lý</translation>
    </message>
    <message>
        <source>Nothing was remarked on this material.</source>
        <translation>Không có nhận xét nào về tài liệu này.</translation>
    </message>
    <message numerus="yes">
        <source>It came back: %n remark(s) to settle</source>
        <translation>
            <numerusform>Bị trả lại: còn %n nhận xét cần xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>It came back: all remarks are settled. Seal the new version.</source>
        <translation>Bị trả lại: mọi nhận xét đã được xử lý. Hãy niêm phong bản mới.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportRemarks</name>
    <message>
        <source>&amp;Settled</source>
        <translation>Đã &amp;xử lý</translation>
    </message>
    <message>
        <source>Not &amp;settled after all</source>
        <translation>&amp;Chưa xử lý xong</translation>
    </message>
    <message>
        <source>the whole package</source>
        <translation>cả gói</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>đã xử lý</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>đã sửa</translation>
    </message>
    <message numerus="yes">
        <source>It came back: %n remark(s) to settle</source>
        <translation>
            <numerusform>Bị trả lại: còn %n nhận xét cần xử lý</numerusform>
        </translation>
    </message>
    <message>
        <source>It came back: all remarks are settled. Seal the new version.</source>
        <translation>Bị trả lại: mọi nhận xét đã được xử lý. Hãy niêm phong bản mới.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportView</name>
    <message>
        <source>Edit signers</source>
        <translation>Sửa người ký</translation>
    </message>
    <message>
        <source>Explanation of the figure</source>
        <translation>Thuyết minh số liệu</translation>
    </message>
    <message>
        <source>Why this figure is as it is: needed when it changed by 20 % or more since last year.</source>
        <translation>Vì sao số liệu như vậy: cần nêu khi thay đổi từ 20 % trở lên so với năm trước.</translation>
    </message>
    <message>
        <source>This report has no such form. Begin the report again for its period.</source>
        <translation>Báo cáo này không có biểu đó. Hãy lập lại báo cáo cho kỳ của nó.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1 · phiên bản %2</translation>
    </message>
    <message>
        <source>All rules hold: the form can be sealed.</source>
        <translation>Mọi quy tắc đều đạt: biểu niêm phong được.</translation>
    </message>
    <message>
        <source>Explanation: %1</source>
        <translation>Thuyết minh: %1</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>ô tính</translation>
    </message>
    <message>
        <source>Nothing wrong so far. F5 also looks for what is still missing.</source>
        <translation>Chưa thấy gì sai. F5 còn tìm những gì chưa điền.</translation>
    </message>
    <message>
        <source>Note on the figure</source>
        <translation>Ghi chú về số liệu</translation>
    </message>
    <message>
        <source>A note on the figure, if you like</source>
        <translation>Ghi chú về số liệu, nếu cần</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>actual figures until %1, estimated after it</source>
        <translation>số thực tế đến %1, sau đó là ước tính</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>hạn gửi %1</translation>
    </message>
    <message>
        <source>due %1 (day not confirmed)</source>
        <translation>hạn gửi %1 (ngày chưa kiểm chứng)</translation>
    </message>
    <message>
        <source>Row frame only, not the official form</source>
        <translation>Chỉ có khung hàng, không phải biểu chính thức</translation>
    </message>
    <message>
        <source>Reconstruction, not official</source>
        <translation>Biểu phục dựng, không chính thức</translation>
    </message>
    <message>
        <source>The columns of the official form are not known; what stands here are placeholders.</source>
        <translation>Chưa biết các cột của biểu chính thức; các cột ở đây chỉ để giữ chỗ.</translation>
    </message>
    <message>
        <source>The form was made from published sources and was not compared with the official text.</source>
        <translation>Biểu được lập từ nguồn đã công bố, chưa đối chiếu với văn bản chính thức.</translation>
    </message>
    <message>
        <source>Please explain: %1, %2. Shift+F2 goes here.</source>
        <translation>Cần thuyết minh: %1, %2. Shift+F2 để đến đây.</translation>
    </message>
    <message>
        <source>overwritten; the formula gives %1</source>
        <translation>đã nhập đè; công thức cho %1</translation>
    </message>
    <message>
        <source>%1 suggested from %2</source>
        <translation>gợi ý %1 từ %2</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportsModel</name>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>%1 · phiên bản %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>nothing filled in yet</source>
        <translation>chưa điền gì</translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReportsPage</name>
    <message>
        <source>Reports by period</source>
        <translation>Báo cáo theo kỳ</translation>
    </message>
    <message>
        <source>Figures of a period, on the form of the regulation</source>
        <translation>Số liệu của kỳ, trên biểu mẫu quy định</translation>
    </message>
    <message>
        <source>Choose a period below the list and begin: the form of your unit opens, sums are computed, and every rule is checked here, offline.</source>
        <translation>Chọn kỳ ở dưới danh sách rồi lập: biểu của đơn vị mở ra, các tổng được tính, mọi quy tắc được kiểm tra tại đây, không cần mạng.</translation>
    </message>
    <message>
        <source>&amp;Begin a report…</source>
        <translation>Lập báo &amp;cáo…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Kiểm tra</translation>
    </message>
    <message>
        <source>Make a new &amp;version</source>
        <translation>Lập phiên bản &amp;mới</translation>
    </message>
    <message>
        <source>Export form as &amp;PDF…</source>
        <translation>Xuất biểu ra P&amp;DF…</translation>
    </message>
    <message>
        <source>Export form as &amp;XLSX…</source>
        <translation>Xuất biểu r&amp;a XLSX…</translation>
    </message>
    <message>
        <source>Go to the &amp;findings</source>
        <translation>Đế&amp;n kết quả kiểm tra</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There is a report for this period already; here it is.</source>
        <translation>Kỳ này đã có báo cáo; đây là báo cáo đó.</translation>
    </message>
    <message>
        <source>No report can be begun, because your unit did not stand at the end of this period. Choose your unit in the settings, or another period.</source>
        <translation>Không lập được báo cáo vì đơn vị không tồn tại vào cuối kỳ này. Hãy chọn đơn vị trong Thiết đặt, hoặc chọn kỳ khác.</translation>
    </message>
    <message>
        <source>No report can be begun, because no form for this kind of unit and this period is installed. Choose another period, or install the form.</source>
        <translation>Không lập được báo cáo vì chưa cài biểu cho loại đơn vị này trong kỳ này. Hãy chọn kỳ khác, hoặc cài biểu.</translation>
    </message>
    <message>
        <source>Version %1 is a draft now; the sealed one stays as it was.</source>
        <translation>Phiên bản %1 nay đang soạn; bản đã niêm phong giữ nguyên.</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Xuất PDF</translation>
    </message>
    <message>
        <source>Export as XLSX</source>
        <translation>Xuất XLSX</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền &amp;xuống</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Điền sang &amp;phải</translation>
    </message>
    <message>
        <source>&amp;Take suggested figures</source>
        <translation>&amp;Lấy số gợi ý</translation>
    </message>
    <message>
        <source>&amp;Explain or note…</source>
        <translation>Thuyết &amp;minh hoặc ghi chú…</translation>
    </message>
    <message>
        <source>Show the &amp;events behind the figure</source>
        <translation>Xem &amp;hoạt động đứng sau số liệu</translation>
    </message>
    <message>
        <source>Type figures as in a spreadsheet: Enter goes down, Tab to the right, F2 edits, Delete empties. Blocks can be copied from and pasted into Excel; Ctrl+D and Ctrl+R fill.
Small grey figures are last year&apos;s. Figures in italics are suggested and count only once Ctrl+Enter takes them. An amber corner asks for an explanation: Shift+F2.
White cells are filled in, grey ones are computed. A computed cell may be overwritten; it then carries a mark, and Delete brings the sum back.
F5 checks every rule. Enter on a finding jumps to its cell; the reason for a large change is written under the findings.</source>
        <translation>Nhập số như trong bảng tính: Enter xuống dưới, Tab sang phải, F2 sửa, Delete xóa. Có thể chép khối ô từ Excel và dán vào Excel; Ctrl+D và Ctrl+R để điền.
Số nhỏ màu xám là của năm trước. Số in nghiêng là gợi ý, chỉ được tính khi nhấn Ctrl+Enter để lấy. Góc màu hổ phách cần thuyết minh: Shift+F2.
Ô trắng để nhập, ô xám được tính. Ô tính có thể nhập đè, khi đó mang dấu, và Delete trả lại số cộng.
F5 kiểm tra mọi quy tắc. Enter ở một lỗi sẽ nhảy đến ô; lý do của thay đổi lớn được viết dưới danh sách lỗi.</translation>
    </message>
    <message>
        <source>Export form as &amp;DOCX…</source>
        <translation>Xuất biểu mẫu ra &amp;DOCX…</translation>
    </message>
    <message>
        <source>&amp;Workbook to fill in…</source>
        <translation>&amp;Bảng tính để điền…</translation>
    </message>
    <message>
        <source>Take in a filled-in workboo&amp;k…</source>
        <translation>&amp;Lấy vào bảng tính đã điền…</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>để điền</translation>
    </message>
    <message>
        <source>Export as DOCX</source>
        <translation>Xuất ra DOCX</translation>
    </message>
    <message>
        <source>Write a workbook to fill in</source>
        <translation>Xuất bảng tính để điền</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Take in a filled-in workbook</source>
        <translation>Lấy vào bảng tính đã điền</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.csv)</source>
        <translation>Bảng tính (*.xlsx *.xlsm *.csv)</translation>
    </message>
    <message>
        <source>Comparing with the workbook</source>
        <translation>Đang so sánh với bảng tính</translation>
    </message>
    <message>
        <source>A workbook of another edition</source>
        <translation>Bảng tính của phiên bản khác</translation>
    </message>
    <message>
        <source>Take its figures over</source>
        <translation>Chuyển số liệu sang</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were taken from the workbook. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Đã lấy %n số liệu từ bảng tính. Nhấn Ctrl+Z để trả lại như cũ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::ReviewView</name>
    <message>
        <source>&amp;Remark here…</source>
        <translation>&amp;Nhận xét tại đây…</translation>
    </message>
    <message>
        <source>Forms and texts of the package</source>
        <translation>Biểu mẫu và văn bản trong gói</translation>
    </message>
    <message>
        <source>Back to the packages (Esc)</source>
        <translation>Về danh sách gói (Esc)</translation>
    </message>
    <message>
        <source>Back to the packages</source>
        <translation>Về danh sách gói</translation>
    </message>
    <message>
        <source>Write what is to be put right in this cell or paragraph (%1)</source>
        <translation>Ghi điều cần sửa ở ô hoặc đoạn này (%1)</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>&amp;Remark on this cell…</source>
        <translation>&amp;Nhận xét về ô này…</translation>
    </message>
    <message>
        <source>&amp;Remark on this paragraph…</source>
        <translation>&amp;Nhận xét về đoạn này…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
</context>
<context>
    <name>PhoLuat::Screenshots</name>
    <message>
        <source>The folder %1 cannot be made. Choose another.</source>
        <translation>Không tạo được thư mục %1. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>Không ghi được ảnh %1. Hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SealPanel</name>
    <message>
        <source>What goes into the package</source>
        <translation>Những gì đưa vào gói</translation>
    </message>
    <message>
        <source>Where the package goes</source>
        <translation>Nơi gói được gửi tới</translation>
    </message>
    <message>
        <source>Se&amp;al</source>
        <translation>N&amp;iêm phong</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Rời đi</translation>
    </message>
    <message>
        <source>Leave without sealing</source>
        <translation>Rời đi, không niêm phong</translation>
    </message>
    <message>
        <source>1. What goes in</source>
        <translation>1. Nội dung đưa vào</translation>
    </message>
    <message>
        <source>2. What the checks say</source>
        <translation>2. Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>3. For whom</source>
        <translation>3. Gửi cho ai</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <source>This version is sealed; begin a new version to send a correction.</source>
        <translation>Phiên bản này đã niêm phong; hãy lập phiên bản mới để gửi bản sửa.</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(chưa có tiêu đề)</translation>
    </message>
    <message>
        <source>None is set up; the package can be saved as a file.</source>
        <translation>Chưa thiết lập nơi nào; gói có thể lưu ra tệp.</translation>
    </message>
    <message>
        <source>Tick at least one report or material.</source>
        <translation>Hãy đánh dấu ít nhất một báo cáo hoặc tài liệu.</translation>
    </message>
    <message>
        <source>Nothing is ticked yet.</source>
        <translation>Chưa đánh dấu gì.</translation>
    </message>
    <message>
        <source>Se&amp;al and send</source>
        <translation>N&amp;iêm phong và gửi</translation>
    </message>
    <message>
        <source>Sealing</source>
        <translation>Đang niêm phong</translation>
    </message>
    <message>
        <source>The package was not sealed.</source>
        <translation>Gói chưa được niêm phong.</translation>
    </message>
    <message>
        <source>4. Where it is sent</source>
        <translation>4. Gửi đến đâu</translation>
    </message>
    <message>
        <source>a material without a title</source>
        <translation>một tài liệu chưa có tên</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>một báo cáo</translation>
    </message>
    <message>
        <source>report, %1</source>
        <translation>báo cáo, %1</translation>
    </message>
    <message>
        <source>Save the c&amp;over for signing…</source>
        <translation>Ghi phiế&amp;u gửi để ký…</translation>
    </message>
    <message>
        <source>Take back the sig&amp;ned cover…</source>
        <translation>N&amp;hận lại phiếu gửi đã ký…</translation>
    </message>
    <message>
        <source>Save the cover for signing</source>
        <translation>Ghi phiếu gửi để ký</translation>
    </message>
    <message>
        <source>Writes the cover of what is ticked as a PDF. Sign it in your signing program without changing it, then take it back here.</source>
        <translation>Ghi phiếu gửi của những mục đã chọn thành tệp PDF. Ký bằng phần mềm ký số của bạn, không sửa gì khác, rồi nhận lại tại đây.</translation>
    </message>
    <message>
        <source>Take back the signed cover</source>
        <translation>Nhận lại phiếu gửi đã ký</translation>
    </message>
    <message>
        <source>Judges the signed cover, ticks what it was made for, and puts it into the package.</source>
        <translation>Kiểm tra phiếu gửi đã ký, chọn lại các mục mà phiếu được lập cho, và đưa phiếu vào gói.</translation>
    </message>
    <message>
        <source>cover.pdf</source>
        <translation>phieu-gui.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the cover</source>
        <translation>Đang lập phiếu gửi</translation>
    </message>
    <message>
        <source>The cover lies in %1. Sign it as it is, then take it back here; until then nothing is sealed.</source>
        <translation>Phiếu gửi nằm tại %1. Hãy ký nguyên trạng rồi nhận lại tại đây; trước đó chưa có gì được niêm phong.</translation>
    </message>
    <message>
        <source>Judging the signed cover</source>
        <translation>Đang kiểm tra phiếu gửi đã ký</translation>
    </message>
    <message>
        <source>The signed cover goes into the package. %1</source>
        <translation>Phiếu gửi đã ký sẽ nằm trong gói. %1</translation>
    </message>
    <message>
        <source>The signed cover was made for other contents, another receiver or other destinations, so it is not used. Take it back again, or save and sign a new one.</source>
        <translation>Phiếu gửi đã ký được lập cho nội dung, đơn vị nhận hoặc nơi nhận khác nên không được dùng. Hãy nhận lại phiếu đó, hoặc ghi và ký phiếu mới.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SecretLine</name>
    <message>
        <source>Forget: %1</source>
        <translation>Quên: %1</translation>
    </message>
    <message>
        <source>forgotten as soon as you keep the settings</source>
        <translation>sẽ quên khi bạn lưu lại</translation>
    </message>
    <message>
        <source>kept; type here to replace it</source>
        <translation>đang được giữ; gõ vào đây để thay</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SendingStrip</name>
    <message>
        <source>What is being sent</source>
        <translation>Đang gửi gì</translation>
    </message>
    <message>
        <source>Sent so far</source>
        <translation>Đã gửi được</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <translation>Đến %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n gói nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause sending to %1</source>
        <translation>Tạm dừng gửi đến %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SettingsPage</name>
    <message>
        <source>Make a &amp;backup copy…</source>
        <translation>Tạ&amp;o bản sao lưu…</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Các phần của Thiết đặt</translation>
    </message>
    <message>
        <source>Unit and role</source>
        <translation>Đơn vị và vai trò</translation>
    </message>
    <message>
        <source>Who sits here; it stands on everything that is sent.</source>
        <translation>Người làm việc ở đây; được ghi trên mọi thứ gửi đi.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>Where sealed packages are sent: each with its own settings and receipts.</source>
        <translation>Nơi các gói đã niêm phong được gửi tới: mỗi nơi có thiết đặt và biên nhận riêng.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Colours and language of the window. Sizes follow the system.</source>
        <translation>Màu sắc và ngôn ngữ của cửa sổ. Cỡ chữ theo hệ thống.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>One file holds everything; a copy of it is the backup.</source>
        <translation>Một tệp chứa tất cả; bản sao của tệp đó là bản sao lưu.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Giới thiệu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Thiết đặt</translation>
    </message>
    <message>
        <source>Choose a part at the left. Identity and destinations belong to the workspace; colours and language belong to this desk.</source>
        <translation>Chọn một phần ở bên trái. Đơn vị, vai trò và nơi đến thuộc không gian làm việc; màu sắc và ngôn ngữ thuộc máy này.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>as the s&amp;ystem</source>
        <translation>th&amp;eo hệ thống</translation>
    </message>
    <message>
        <source>&amp;light</source>
        <translation>&amp;màu sáng</translation>
    </message>
    <message>
        <source>&amp;dark</source>
        <translation>mà&amp;u tối</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Màu sắc: %1</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>The copy is made while you work, is complete, and opens like any workspace. Keep it on another disk or stick.</source>
        <translation>Bản sao được tạo trong lúc bạn làm việc, đầy đủ, mở được như mọi không gian làm việc. Hãy giữ trên đĩa khác hoặc USB.</translation>
    </message>
    <message>
        <source>Make a backup copy</source>
        <translation>Tạo bản sao lưu</translation>
    </message>
    <message>
        <source>Legal-education materials and reports, offline first. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Tài liệu và báo cáo PBGDPL, làm việc không cần mạng. Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên.</translation>
    </message>
    <message>
        <source>Qt %1 on %2
Workspace: %3</source>
        <translation>Qt %1 trên %2
Không gian làm việc: %3</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Phần bổ trợ</translation>
    </message>
    <message>
        <source>None was found beside the program.</source>
        <translation>Không tìm thấy phần bổ trợ nào bên cạnh chương trình.</translation>
    </message>
    <message>
        <source>Workspaces (*.pholuat)</source>
        <translation>Không gian làm việc (*.pholuat)</translation>
    </message>
    <message>
        <source>Making a backup copy</source>
        <translation>Đang tạo bản sao lưu</translation>
    </message>
    <message>
        <source>The backup copy is %1.</source>
        <translation>Bản sao lưu là %1.</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu mẫu</translation>
    </message>
    <message>
        <source>Statistical forms that the program knows, and those of your own office.</source>
        <translation>Các biểu mẫu thống kê mà chương trình biết, và biểu mẫu riêng của cơ quan.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký số</translation>
    </message>
    <message>
        <source>Trusted signature authorities: whose signatures on covers and documents count as proved.</source>
        <translation>Tổ chức chứng thực chữ ký số được tin cậy: chữ ký trên phiếu gửi và văn bản của ai được coi là đã xác thực.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Show the words of the side bar</source>
        <translation>Hiện chữ ở thanh bên</translation>
    </message>
    <message>
        <source>Show icons only</source>
        <translation>Chỉ hiện biểu tượng</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SignaturesPart</name>
    <message>
        <source>Trust &amp;nobody</source>
        <translation>&amp;Không tin cậy ai</translation>
    </message>
    <message>
        <source>Folder of trusted signature authorities</source>
        <translation>Thư mục tổ chức chứng thực được tin cậy</translation>
    </message>
    <message>
        <source>&amp;Choose the folder…</source>
        <translation>&amp;Chọn thư mục…</translation>
    </message>
    <message>
        <source>Choose the folder of trusted signature authorities</source>
        <translation>Chọn thư mục tổ chức chứng thực được tin cậy</translation>
    </message>
    <message>
        <source>Trust no signature authority</source>
        <translation>Không tin cậy tổ chức chứng thực nào</translation>
    </message>
    <message>
        <source>Put the root certificates (.pem, .crt, .cer, .der) of the authorities that your office trusts into one folder, from a source you can check. A signature whose chain ends in one of them is called proved; the program brings none of its own.</source>
        <translation>Đặt chứng thư gốc (.pem, .crt, .cer, .der) của các tổ chức chứng thực mà cơ quan bạn tin cậy vào một thư mục, lấy từ nguồn kiểm chứng được. Chữ ký có chuỗi chứng thực kết thúc ở một trong các chứng thư đó được coi là đã xác thực; chương trình không kèm chứng thư nào.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Chưa chọn thư mục.</translation>
    </message>
    <message>
        <source>Signatures are checked for changes, but nobody&apos;s name counts as proved.</source>
        <translation>Chữ ký vẫn được kiểm tra xem có bị sửa không, nhưng chưa tên người ký nào được coi là đã xác thực.</translation>
    </message>
    <message>
        <source>There is no certificate in this folder, so nobody&apos;s name counts as proved. Put the authorities&apos; certificates there, then choose it again.</source>
        <translation>Thư mục này không có chứng thư nào nên chưa tên người ký nào được coi là đã xác thực. Hãy đặt chứng thư của các tổ chức chứng thực vào đó rồi chọn lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are trusted.</source>
        <translation>
            <numerusform>%n chứng thư được tin cậy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhoLuat::SignersPanel</name>
    <message>
        <source>Prepared by</source>
        <translation>Người lập biểu</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Title above the signature</source>
        <translation>Chức vụ phía trên chữ ký</translation>
    </message>
</context>
<context>
    <name>PhoLuat::SourcesModel</name>
    <message>
        <source>entered in this office</source>
        <translation>nhập tại cơ quan này</translation>
    </message>
    <message>
        <source>package %1</source>
        <translation>gói %1</translation>
    </message>
    <message>
        <source>Unit, cell, package</source>
        <translation>Đơn vị, ô, gói</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>PhoLuat::TakeoverTables</name>
    <message>
        <source>Columns taken over</source>
        <translation>Các cột được chuyển sang</translation>
    </message>
    <message>
        <source>Column here</source>
        <translation>Cột ở đây</translation>
    </message>
    <message>
        <source>Made of its columns</source>
        <translation>Lấy từ các cột của biểu kia</translation>
    </message>
    <message>
        <source>Rows taken over</source>
        <translation>Các hàng được chuyển sang</translation>
    </message>
    <message>
        <source>Row there</source>
        <translation>Hàng ở biểu kia</translation>
    </message>
    <message>
        <source>Row here</source>
        <translation>Hàng ở đây</translation>
    </message>
    <message>
        <source>&amp;Same keys belong together</source>
        <translation>Cùng khóa thì đi với nhau</translation>
    </message>
    <message>
        <source>Change takeover</source>
        <translation>Sửa cách chuyển số liệu</translation>
    </message>
    <message>
        <source>Row here for %1</source>
        <translation>Hàng ở đây cho %1</translation>
    </message>
    <message>
        <source>nowhere: its figures are left out</source>
        <translation>không vào đâu: bỏ số liệu của hàng này</translation>
    </message>
    <message>
        <source>Nothing comes over from it: reports and last year&apos;s figures on that edition stay apart.</source>
        <translation>Chưa chuyển số liệu nào từ bản này: báo cáo và số liệu năm trước theo bản đó đứng riêng.</translation>
    </message>
    <message>
        <source>Every column of it comes over.</source>
        <translation>Mọi cột của bản kia đều được chuyển sang.</translation>
    </message>
    <message>
        <source>Its columns %1 are read by nothing here and are left out.</source>
        <translation>Các cột %1 của bản kia không được dùng ở đây và bị bỏ lại.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::TextPane</name>
    <message>
        <source>Outline of the text</source>
        <translation>Mục lục văn bản</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Kiểu đoạn</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Tiêu đề 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Tiêu đề 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Tiêu đề 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Tiêu đề 4</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Danh sách đánh số</translation>
    </message>
    <message>
        <source>Quotation of law</source>
        <translation>Trích dẫn luật</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Lời thoại</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Liên kết…</translation>
    </message>
    <message>
        <source>Insert table</source>
        <translation>Chèn bảng</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Thêm hàng bên dưới</translation>
    </message>
    <message>
        <source>Add column at the right</source>
        <translation>Thêm cột bên phải</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Xóa hàng</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Xóa cột</translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation>Hàng đầu là tiêu đề</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Page break</source>
        <translation>Ngắt trang</translation>
    </message>
    <message>
        <source>%1 syllables</source>
        <translation>%1 tiếng</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Address (empty: no link)</source>
        <translation>Địa chỉ (để trống: không liên kết)</translation>
    </message>
</context>
<context>
    <name>PhoLuat::TotalsView</name>
    <message>
        <source>Where the figure came from</source>
        <translation>Nguồn của số liệu</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Điểm bất thường</translation>
    </message>
    <message>
        <source>The form of these totals is not known to this program.</source>
        <translation>Chương trình không có biểu của bản tổng hợp này.</translation>
    </message>
    <message>
        <source>%1: %2. No unit below gave a figure for it.</source>
        <translation>%1: %2. Không đơn vị cấp dưới nào có số liệu cho ô này.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>để trống</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, from %n unit(s)</source>
        <translation>
            <numerusform>%1: %2, từ %n đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row “%2”, column %3</source>
        <translation>%1, hàng “%2”, cột %3</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the consolidated form</source>
        <translation>Lưu biểu tổng hợp</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or close the file elsewhere.</source>
        <translation>Không ghi được %1: %2. Hãy chọn thư mục khác hoặc đóng tệp ở chương trình khác.</translation>
    </message>
    <message>
        <source>Writing the form</source>
        <translation>Đang ghi biểu</translation>
    </message>
    <message>
        <source>The consolidated form is saved as %1.</source>
        <translation>Đã lưu biểu tổng hợp thành %1.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::TryPane</name>
    <message>
        <source>Fill &amp;in sample figures</source>
        <translation>Điền số &amp;mẫu</translation>
    </message>
    <message>
        <source>&amp;Empty it</source>
        <translation>Xóa &amp;trắng</translation>
    </message>
    <message>
        <source>This is the form before the last change; put right what is listed to try it as it is now.</source>
        <translation>Đây là biểu trước lần sửa cuối; hãy sửa các điểm được nêu để thử biểu như hiện nay.</translation>
    </message>
    <message>
        <source>The form can be tried once everything that is listed is right.</source>
        <translation>Sửa hết các điểm được nêu thì thử được biểu.</translation>
    </message>
    <message>
        <source>What is typed here is for trying only and goes nowhere.</source>
        <translation>Số nhập ở đây chỉ để thử, không lưu đi đâu.</translation>
    </message>
    <message>
        <source>Type figures, or fill in sample figures: sums and rules answer here.</source>
        <translation>Nhập số hoặc điền số mẫu: tổng và quy tắc sẽ trả lời ở đây.</translation>
    </message>
    <message>
        <source>All rules hold.</source>
        <translation>Mọi quy tắc đều đúng.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitListModel</name>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (chưa xác nhận)</translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitPicker</name>
    <message>
        <source>Unit, by some of its letters</source>
        <translation>Đơn vị, theo vài chữ trong tên</translation>
    </message>
    <message>
        <source>Type some letters, accents optional: tuy phuoc</source>
        <translation>Gõ vài chữ, không cần dấu: tuy phuoc</translation>
    </message>
    <message>
        <source>The tree of units as of</source>
        <translation>Cây đơn vị tại ngày</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>Các đơn vị tìm thấy</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tại ngày</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Đã chọn: %1</translation>
    </message>
    <message>
        <source>No unit is chosen yet.</source>
        <translation>Chưa chọn đơn vị.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitTreeModel</name>
    <message>
        <source>Not confirmed by an official list.</source>
        <translation>Chưa được danh mục chính thức xác nhận.</translation>
    </message>
    <message>
        <source>%1 (not confirmed)</source>
        <translation>%1 (chưa xác nhận)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>List code</source>
        <translation>Mã danh mục</translation>
    </message>
</context>
<context>
    <name>PhoLuat::UnitsPage</name>
    <message>
        <source>Find a unit</source>
        <translation>Tìm đơn vị</translation>
    </message>
    <message>
        <source>Find among all units; accents optional</source>
        <translation>Tìm trong mọi đơn vị; không cần dấu</translation>
    </message>
    <message>
        <source>The tree of units as of</source>
        <translation>Cây đơn vị tại ngày</translation>
    </message>
    <message>
        <source>Tree of units</source>
        <translation>Cây đơn vị</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>Các đơn vị tìm thấy</translation>
    </message>
    <message>
        <source>What it came from and what became of it</source>
        <translation>Từ đâu mà có và về sau thành gì</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách thức</translation>
    </message>
    <message>
        <source>&amp;Find a unit</source>
        <translation>Tìm đơ&amp;n vị</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tại ngày</translation>
    </message>
    <message>
        <source>Succession</source>
        <translation>Kế thừa</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tại ngày %1</translation>
    </message>
    <message>
        <source>All units of the country with their dates. Type some letters, accents are optional; choose a day to see the tree as it stood then. At the right you see what a unit came from and what became of it.</source>
        <translation>Mọi đơn vị của cả nước kèm ngày hiệu lực. Gõ vài chữ, không cần dấu; chọn ngày để xem cây đơn vị khi đó. Bên phải cho biết đơn vị từ đâu mà có và về sau thành gì.</translation>
    </message>
    <message>
        <source>No unit is chosen</source>
        <translation>Chưa chọn đơn vị</translation>
    </message>
    <message>
        <source>Choose a unit at the left to see its facts and its succession.</source>
        <translation>Chọn một đơn vị ở bên trái để xem thông tin và quá trình kế thừa.</translation>
    </message>
    <message>
        <source>Level: %1</source>
        <translation>Cấp: %1</translation>
    </message>
    <message>
        <source>Code in the official list: %1</source>
        <translation>Mã trong danh mục chính thức: %1</translation>
    </message>
    <message>
        <source>Stands since %1 (first list that shows it)</source>
        <translation>Có từ %1 (danh mục đầu tiên ghi nhận)</translation>
    </message>
    <message>
        <source>Stood from %1 until before %2</source>
        <translation>Có từ %1 đến trước %2</translation>
    </message>
    <message>
        <source>It did not stand on %1.</source>
        <translation>Không tồn tại vào ngày %1.</translation>
    </message>
    <message>
        <source>Not confirmed by an official list.</source>
        <translation>Chưa được danh mục chính thức xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) directly below</source>
        <translation>
            <numerusform>%n đơn vị trực thuộc trực tiếp</numerusform>
        </translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Trở thành</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Hình thành từ</translation>
    </message>
    <message>
        <source>No merge, split or renaming of this unit is on record.</source>
        <translation>Chưa ghi nhận việc sáp nhập, chia tách hay đổi tên của đơn vị này.</translation>
    </message>
</context>
<context>
    <name>PhoLuat::Value</name>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
</context>
<context>
    <name>PhoLuat::WorkbookModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Đang là</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sẽ là</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>PhoLuat::WorkbookView</name>
    <message>
        <source>&amp;Close without taking</source>
        <translation>Đóng, &amp;không lấy</translation>
    </message>
    <message>
        <source>Differences between the workbook and the report</source>
        <translation>Chỗ khác nhau giữa tệp bảng tính và báo cáo</translation>
    </message>
    <message>
        <source>%1 (estimate)</source>
        <translation>%1 (ước tính)</translation>
    </message>
    <message>
        <source>%1: no figure differs from the report.</source>
        <translation>%1: không số liệu nào khác báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n figure(s) differ from the report. Nothing is taken before you say so.</source>
        <translation>
            <numerusform>%1: %n số liệu khác báo cáo. Chưa lấy gì khi bạn chưa đồng ý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n điều nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n ticked figure(s)</source>
        <translation>
            <numerusform>&amp;Lấy %n số liệu đã đánh dấu</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Đánh dấu &amp;tất cả</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Bỏ đánh dấu</translation>
    </message>
</context>
</TS>
