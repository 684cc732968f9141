/** Words of the help page; its advice is short texts with markup, as the page shows them. */
export const helpWords = {
  whom: 'Gọi ai',
  terms: (terms: string) => `Theo nguồn: ${terms}.`,
  verified: 'Xác minh lần cuối',
  call: (number: string) => `Gọi ${number}`,
  sources: 'Nguồn và ngày xác minh',
  old: (others: string) => `Số này xác minh đã lâu. Nếu gọi không được, bạn gọi ${others}.`,
  or: 'hoặc',
  cards: {
    title: 'Thẻ giấy để giữ bên mình',
    how: 'In một mặt trên giấy A4, tỉ lệ 100 %, rồi cắt theo vạch. Mặt thẻ chỉ ghi “Các số cần nhớ” hoặc chỉ có số; để ở quầy, nhà vệ sinh, phòng khám cho ai cần thì lấy.',
    names: {
      wallet: 'Thẻ 90 × 54 mm, có tên và số',
      shoe: 'Thẻ 54 × 30 mm chỉ có số, giấu được trong giày, sau ốp điện thoại',
    },
    count: (cards: number) => `PDF, ${cards} thẻ một tờ`,
    trace:
      'Tệp mở ra có thể nằm lại trong lịch sử của máy. Nếu máy có người khác xem, hãy nhờ người bạn tin in giúp.',
  },
  danger: {
    title: 'Khi đang nguy hiểm',
    steps: [
      'Tránh xa bếp và chỗ có dao, vật nặng; đi về phía cửa ra, phía có người.',
      'Gọi <a href="tel:113">113</a>. Nói bạn đang ở đâu trước, rồi nói chuyện gì đang xảy ra.',
      'Không gọi được thì kêu to, sang nhà hàng xóm, hoặc nhờ người đi đường gọi giúp.',
      'Người bị hại là trẻ em thì gọi thêm <a href="tel:111">111</a>.',
    ],
    others: 'Bạn thấy người khác bị đánh? Gọi 113, gọi thêm người, đừng một mình lao vào.',
  },
  traces: {
    title: 'Để người khác không biết bạn đã xem trang này',
    exit: 'Nút <strong>Thoát nhanh</strong> ở góc màn hình (hoặc phím Esc, bấm ba lần liền) rời trang ngay và mở một trang tìm kiếm; bấm “quay lại” sẽ không về trang này. Nhưng lịch sử của trình duyệt vẫn còn những dòng đã ghi. Muốn xóa:',
    ways: [
      '<strong>Chrome, Cốc Cốc trên điện thoại:</strong> bấm dấu ba chấm, chọn “Nhật ký” hoặc “Lịch sử”, tìm dòng của trang này rồi bấm dấu × bên cạnh.',
      '<strong>Safari trên iPhone:</strong> bấm hình quyển sách, chọn “Lịch sử” (hình đồng hồ), vuốt dòng của trang này sang trái rồi bấm “Xóa”.',
      '<strong>Trên máy tính:</strong> bấm Ctrl + H, tìm dòng của trang này rồi xóa.',
      'Nếu mở trang từ Facebook hay Zalo, xóa cả tin nhắn hoặc bài có đường dẫn.',
    ],
    only: 'Chỉ xóa dòng của trang này: lịch sử bỗng trống trơn dễ làm người khác nghi ngờ. Tên các mục có thể hơi khác trên máy của bạn. Lần sau, hãy mở bằng thẻ ẩn danh hoặc thẻ riêng tư, hoặc dùng máy của người bạn tin.',
    calls: 'Số đã gọi còn nằm trong nhật ký cuộc gọi; gọi xong, bạn có thể xóa số ấy.',
  },
} as const;
